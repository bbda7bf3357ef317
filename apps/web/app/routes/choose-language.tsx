export default function ChooseLanguage() {
  return (
    <html lang="da">
      <body>hej</body>
    </html>
  );
}
