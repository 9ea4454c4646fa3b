namespace Hengji.Checks;

/// <summary>What a check says (检查结论).</summary>
public enum Verdict
{
    /// <summary>不适用: a part is missing or the list is not complete. Missing is never zero.</summary>
    NotApplicable,

    /// <summary>相符: the printed figures satisfy the relation as they stand; an inequality holds everywhere in the intervals.</summary>
    Exact,

    /// <summary>四舍五入可解释: not exact, but exact amounts exist that satisfy it.</summary>
    Within,

    /// <summary>不符: no exact amounts behind the printed figures can satisfy it.</summary>
    Breaks,
}
