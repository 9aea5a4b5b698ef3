import { PrivacyPage } from '../../../features/privacy/PrivacyPage';

export default function Privacy() {
  return <PrivacyPage />;
}
