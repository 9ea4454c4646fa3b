namespace Hengji.Accuracy.Phrases;

/// <summary>What was found in the phrases of one file, or in all.</summary>
/// <param name="Name">The file.</param>
/// <param name="Phrases">How many that hold a relation.</param>
/// <param name="Wrong">Numbers printed wrong, one at a time.</param>
/// <param name="Found">Of them, those that a finding names.</param>
/// <param name="Asked">Of these, those that only questions name.</param>
/// <param name="CleanErrors">Phrases of which an error is told though all is right, those of the silent kind among them.</param>
/// <param name="CleanQuestions">Phrases of which something is asked though all is right.</param>
/// <param name="Silent">Phrases of the silent kind.</param>
internal sealed record PhraseCounts(string Name, int Phrases, int Wrong, int Found, int Asked, int CleanErrors, int CleanQuestions, int Silent)
{
    /// <summary>Both together.</summary>
    public PhraseCounts And(PhraseCounts other) =>
        new("**all**", Phrases + other.Phrases, Wrong + other.Wrong, Found + other.Found, Asked + other.Asked,
            CleanErrors + other.CleanErrors, CleanQuestions + other.CleanQuestions, Silent + other.Silent);

    /// <summary>A row of the table.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"| {Name} | {Phrases} | {Silent} | {Found} / {Wrong} = {100m * Found / Math.Max(Wrong, 1):F1} % | {Asked} | {CleanErrors} | {CleanQuestions} |");
}
