namespace Hengji.Accuracy.Learning;

/// <summary>Which lessons are left out together, to be judged by what the others teach: all of a source are.</summary>
internal static class LeftOut
{
    /// <summary>How many parts there are.</summary>
    public const int Parts = 5;

    /// <summary>The part of a source, by its name alone.</summary>
    public static int PartOf(string source) => (source.Aggregate(17, (sum, letter) => unchecked((sum * 31) + letter)) & int.MaxValue) % Parts;
}
