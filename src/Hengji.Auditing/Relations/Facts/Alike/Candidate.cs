namespace Hengji.Auditing.Relations.Facts.Alike;

/// <summary>Another number that a told one may tell again.</summary>
/// <param name="Number">The other.</param>
/// <param name="Nearness">How much their words have in common, by weight.</param>
internal readonly record struct Candidate(PlacedNumber Number, float Nearness)
{
    /// <summary>Whether its words are nearest of all whose value is another one.</summary>
    public bool IsNearest { get; init; }

    /// <summary>Its nearness beside that of the nearest with another value, at most 2.</summary>
    public float BesideNearest { get; init; }

    /// <summary>How many others with another value have the very same words.</summary>
    public int SameWords { get; init; }

    /// <summary>Whether no told number is nearer to it than the one asked about.</summary>
    public bool IsMutual { get; init; }

    /// <summary>The nearness beside that of the told number nearest to it, 0 to 1.</summary>
    public float BesideMutual { get; init; }
}
