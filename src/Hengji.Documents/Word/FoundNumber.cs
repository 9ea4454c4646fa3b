using System.Text;

namespace Hengji.Documents.Word;

/// <summary>A control, or a bookmark whose control is gone, as it is met in the text.</summary>
internal sealed class FoundNumber
{
    private readonly StringBuilder text = new();

    /// <summary>Number in the ledger, from the bookmark; null without one.</summary>
    public int? Index { get; set; }

    public string? Tag { get; init; }

    public string? Alias { get; init; }

    public int? ControlId { get; init; }

    /// <summary>Where its text begins in the paragraph.</summary>
    public int Start { get; init; }

    /// <summary>Whether Word shows a prompt because somebody emptied the control.</summary>
    public bool IsEmptied { get; init; }

    public TracePlace Place { get; set; } = new("", "", "");

    public string Text => IsEmptied ? "" : text.ToString();

    public void Append(string words) => text.Append(words);
}
