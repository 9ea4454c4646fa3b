namespace Hengji.UseCases.Merging;

/// <summary>What is to become of a cell that has three values: at the base, in storage (theirs), in the file (mine).</summary>
public enum MergeVerdict
{
    /// <summary>未改动: the file did not change it; what is stored stays.</summary>
    Unchanged,

    /// <summary>一致: both changed it to the same.</summary>
    Same,

    /// <summary>采用: only the file changed it.</summary>
    Take,

    /// <summary>保留: only others changed it; what is stored stays.</summary>
    Keep,

    /// <summary>冲突: both changed it, differently; a person chooses.</summary>
    Conflict,
}

/// <summary>The three-way merge of one cell (三方合并): pure, so that what it promises can be proved on any values.</summary>
public static class ThreeWay
{
    /// <summary>Decides.</summary>
    /// <param name="origin">What both sides began with; null when the file does not know.</param>
    /// <param name="theirs">What is stored now; empty for blank.</param>
    /// <param name="mine">What the file holds; empty for blank.</param>
    public static MergeVerdict Decide(string? origin, string theirs, string mine) =>
        mine == theirs ? (mine == (origin ?? theirs) ? MergeVerdict.Unchanged : MergeVerdict.Same)
        : origin is null ? WithoutOrigin(theirs, mine)
        : mine == origin ? MergeVerdict.Keep
        : theirs == origin ? MergeVerdict.Take
        : MergeVerdict.Conflict;

    /// <summary>What stands in the cell afterwards when nobody has chosen: a conflict changes nothing.</summary>
    public static string Outcome(string? origin, string theirs, string mine) =>
        Decide(origin, theirs, mine) == MergeVerdict.Take ? mine : theirs;

    /// <summary>A file that does not know where it began fills blanks and clears nothing.</summary>
    private static MergeVerdict WithoutOrigin(string theirs, string mine) =>
        mine.Length == 0 ? MergeVerdict.Keep
        : theirs.Length == 0 ? MergeVerdict.Take
        : MergeVerdict.Conflict;
}
