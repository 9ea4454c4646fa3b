namespace Hengji.Auditing.Claims;

/// <summary>A sentence of a running text (句子).</summary>
/// <param name="Source">The paragraph or cell.</param>
/// <param name="Start">Its first character in the source.</param>
/// <param name="End">The character behind its last, the full stop not counted.</param>
internal sealed record Sentence(RunningText Source, int Start, int End)
{
    /// <summary>Its characters.</summary>
    public string Text { get; } = Source.Text[Start..End];
}
