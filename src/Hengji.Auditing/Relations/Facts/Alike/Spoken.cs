namespace Hengji.Auditing.Relations.Facts.Alike;

/// <summary>How far the words of a told number say those of a row or column.</summary>
internal readonly struct Spoken(ToldNumber told, TableLine line)
{
    private const int ShortestName = 2;
    private readonly bool isName = line.Name.Length >= ShortestName;

    /// <summary>By its own words, 0 to 1.</summary>
    public float ByOwn { get; } = line.NameBag.Within(told.OwnBag);

    /// <summary>By its sentence up to it.</summary>
    public float BySentence { get; } = line.NameBag.Within(told.SentenceBag);

    /// <summary>By all its words.</summary>
    public float ByAll { get; } = line.NameBag.Within(told.AllBag);

    /// <summary>The heads around the line, by all words.</summary>
    public float OuterByAll { get; } = line.OuterBag.Within(told.AllBag);

    /// <summary>Whether its own words have the whole name.</summary>
    public bool IsInOwn => isName && told.Own.Contains(line.Name, StringComparison.Ordinal);

    /// <summary>Whether its sentence does.</summary>
    public bool IsInSentence => IsInOwn || (isName && told.SentenceBefore.Contains(line.Name, StringComparison.Ordinal));

    private bool IsInAll => IsInSentence || (isName && told.Above.Contains(line.Name, StringComparison.Ordinal));

    /// <summary>All of it as traits.</summary>
    public ImmutableArray<float> All() => [ByOwn, BySentence, ByAll, IsInOwn ? 1 : 0, IsInSentence ? 1 : 0, IsInAll ? 1 : 0];
}
