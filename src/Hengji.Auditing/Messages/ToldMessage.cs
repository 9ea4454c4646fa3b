namespace Hengji.Auditing.Messages;

/// <summary>A sentence that somebody else has put into both languages, or words of the document.</summary>
/// <param name="chinese">In Chinese.</param>
/// <param name="english">In English; null when there is none.</param>
internal sealed class ToldMessage(string chinese, string? english) : Message(chinese)
{
    /// <inheritdoc/>
    public override string English => english ?? ToString();

    /// <inheritdoc/>
    public override bool HasEnglish => english is not null;
}
