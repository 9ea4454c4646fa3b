using Hengji.Auditing.Relations.Facts.Alike;

namespace Hengji.Accuracy.Learning;

/// <summary>A told number of a right document: which of its candidates print its value.</summary>
/// <param name="Source">The layout or extract it is from, by whose name lessons are kept apart.</param>
/// <param name="Answers">Its candidates.</param>
internal sealed record Lesson(string Source, ImmutableArray<Answer> Answers)
{
    /// <summary>Whether any candidate prints its value.</summary>
    public bool HasSame { get; } = Answers.Any(answer => answer.IsSame);
}

/// <summary>A candidate of a told number.</summary>
/// <param name="Traits">What speaks for and against it.</param>
/// <param name="Words">The words that both have and those that only one has.</param>
/// <param name="IsCell">Whether it stands in a table.</param>
/// <param name="IsSame">Whether it prints the same value.</param>
/// <param name="Value">Its value in the base of its unit.</param>
/// <param name="Difference">How far another value is from that of the told number.</param>
internal readonly record struct Answer(ImmutableArray<float> Traits, ImmutableArray<WordTrait> Words, bool IsCell, bool IsSame, decimal Value, Difference Difference)
{
    /// <summary>The traits with noughts behind them, as many as the lanes of a scale take.</summary>
    public float[] Padded { get; } = [.. Traits, .. new float[GrowingScale.Padded(Traits.Length) - Traits.Length]];
}

/// <summary>How the value of a candidate differs from that of the told number.</summary>
internal enum Difference
{
    /// <summary>By much, or not at all.</summary>
    Far,

    /// <summary>By a slip of the hand.</summary>
    Slip,

    /// <summary>By little.</summary>
    Near,
}
