namespace Hengji.Benchmarks;

/// <summary>For which outcomes both sides write out figures, gap and slack.</summary>
internal enum Explained
{
    /// <summary>Verdicts only.</summary>
    None,

    /// <summary>What breaks: the explanations a reader of findings sees.</summary>
    Breaks,

    /// <summary>Every outcome.</summary>
    All,
}
