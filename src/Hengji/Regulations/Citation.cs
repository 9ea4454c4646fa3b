namespace Hengji.Regulations;

/// <summary>Where a rule comes from (依据).</summary>
/// <param name="Document">Title, with document number where there is one.</param>
/// <param name="Place">Article, form, row or column; may be empty.</param>
/// <param name="Seen">How far the source was read; shown wherever the citation is shown.</param>
public sealed record Citation(string Document, string Place, CitationSeen Seen)
{
    /// <summary>The citation for readers, with its mark: 《…》第十八条（未见原文）.</summary>
    public string ToText() => Document + (Place.Length == 0 ? "" : " " + Place) + Seen.Mark();
}

/// <summary>How far the cited text was read (是否见过原文).</summary>
public enum CitationSeen
{
    /// <summary>[S] The text or a public reproduction of the passage was read.</summary>
    Seen,

    /// <summary>[S-part] Only a fragment was read; the passage itself was not.</summary>
    Partly,

    /// <summary>[GK] General knowledge; the text was not seen.</summary>
    NotSeen,

    /// <summary>[D] A default of this design; no regulation fixes it.</summary>
    Design,
}

/// <summary>Marks of citations.</summary>
public static class CitationSeenMarks
{
    /// <summary>The mark behind a citation; empty when the text was seen.</summary>
    public static string Mark(this CitationSeen seen) =>
        seen switch
        {
            CitationSeen.Seen => "",
            CitationSeen.Partly => "（仅见部分原文）",
            CitationSeen.NotSeen => "（未见原文，待核）",
            CitationSeen.Design => "（本系统默认，非规定）",
        };
}
