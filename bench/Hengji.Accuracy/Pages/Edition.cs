namespace Hengji.Accuracy.Pages;

/// <summary>A page as printed, with at most one number changed.</summary>
/// <param name="Page">The page.</param>
/// <param name="Target">The changed number; null in a clean edition.</param>
/// <param name="Text">What stands there instead.</param>
public sealed record Edition(Page Page, PrintedNumber? Target = null, string Text = "")
{
    /// <summary>The characters of a number in this edition.</summary>
    public string TextOf(PrintedNumber number) => number.Style.Set(number == Target ? Text : number.Text);

    /// <summary>The characters of a piece of text.</summary>
    public string TextOf(Run run) => run.Number is { } number ? TextOf(number) : run.Text;

    public string TextOf(IEnumerable<Run> runs) => string.Concat(runs.Select(TextOf));
}
