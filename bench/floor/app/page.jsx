export const dynamic = 'force-dynamic';
export default function Page() {
  return (
    <main>
      <h1>Hello</h1>
      <p>{new Date().toISOString()}</p>
    </main>
  );
}
