using System.Runtime.CompilerServices;

// The tests prove that integers and fractions give the same verdicts; nobody else chooses between them.
[assembly: InternalsVisibleTo("Hengji.Tests")]
