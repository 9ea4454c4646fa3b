using Hengji.Figures;
using Hengji.Forms;
using Hengji.Scoring;

namespace Hengji.Reports;

/// <summary>Turns template texts into words and bound numbers.</summary>
/// <param name="submission">The figures.</param>
/// <param name="evaluation">The scores.</param>
public sealed class RunComposer(Submission submission, Evaluation evaluation)
{
    /// <summary>What stands where a figure is missing: a gap to be filled, never a zero.</summary>
    public const string Gap = "＿＿＿";

    private const int DeepestText = 4;
    private readonly Dictionary<FigureAddress, string> computed =
        ComputedFigures.Of(evaluation).ToDictionary(story => story.Address, story => story.Text.Replace(" 分", "", StringComparison.Ordinal));

    /// <summary>Names that were asked for and not found, in order of appearance.</summary>
    public List<string> Missing { get; } = [];

    /// <summary>The text without bound numbers, for titles and cover lines.</summary>
    public string Plain(string text) =>
        string.Concat(Compose(text).Select(run => run switch
        {
            Words words => words.Text,
            BoundNumber number => number.Text,
            _ => "",
        }));

    /// <summary>The runs of a text; single-word tokens are columns of <paramref name="row"/> where one is given.</summary>
    /// <param name="text">Text with tokens.</param>
    /// <param name="form">Form of the list; empty outside lists.</param>
    /// <param name="row">Row of the list; null outside lists.</param>
    /// <param name="number">Place of the row in the list, from 1.</param>
    public ImmutableArray<TextRun> Compose(string text, string form = "", FilledRow? row = null, int number = 0)
    {
        var runs = ImmutableArray.CreateBuilder<TextRun>();
        Append(runs, text, new ListRow(form, row, number), depth: 0);
        return runs.ToImmutable();
    }

    private void Append(ImmutableArray<TextRun>.Builder runs, string text, ListRow at, int depth)
    {
        foreach (var part in TemplateText.Parse(text))
        {
            if (part is TemplateWords words)
                AddWords(runs, words.Text);
            else if (part is TemplateToken token)
                Append(runs, token, at, depth);
        }
    }

    private void Append(
        ImmutableArray<TextRun>.Builder runs, TemplateToken token, ListRow at, int depth)
    {
        if (Word(token.Name, at) is { } word)
            AddWords(runs, word);
        else if (AddressOf(token, at) is not { } address)
            Miss(runs, token.Name);
        else if (token.Kind != TokenKind.Text && submission.Figure(address) is { } figure)
            runs.Add(new BoundNumber(address, Format(figure, token), figure.IsAssumed));
        else if (token.Kind != TokenKind.Text && computed.TryGetValue(address, out var score))
            runs.Add(new BoundNumber(address, score, evaluation.UsesAssumptions));
        else if (submission.Text(address) is { } text && depth < DeepestText)
            Append(runs, text, at, depth + 1);
        else if (token.Kind != TokenKind.Text)
            Miss(runs, token.Name);
    }

    private string? Word(string name, ListRow at) =>
        name switch
        {
            "year" => submission.Year.ToString(),
            "previous_year" => submission.Year.Previous.ToString(),
            "department" => submission.Text(new FigureAddress("profile", "name", FigureAddress.SingleRow))
                ?? submission.Units.Department.Name,
            "grade" => evaluation.Grade ?? Gap,
            "key" => at.Row?.Key,
            "label" => at.Row?.Label,
            "number" when at.Row is not null => at.Number.ToString(CultureInfo.InvariantCulture),
            _ => null,
        };

    private static FigureAddress? AddressOf(TemplateToken token, ListRow at) =>
        token.Address ?? (at.Row is null ? null : new FigureAddress(at.Form, token.Name, at.Row.Key));

    private static string Format(Figure figure, TemplateToken token)
    {
        var value = token.Kind == TokenKind.Size ? Math.Abs(figure.Value) : figure.Value;
        if (token.Format.Length > 0)
            return value.ToString(token.Format, CultureInfo.InvariantCulture);
        var printed = token.Kind == TokenKind.Size ? figure.Printed.TrimStart('-', '−', '－') : figure.Printed;
        return figure.Unit == MeasureUnit.Percent ? printed.TrimEnd('%', '％') : printed;
    }

    private void Miss(ImmutableArray<TextRun>.Builder runs, string name)
    {
        Missing.Add(name);
        AddWords(runs, Gap);
    }

    private static void AddWords(ImmutableArray<TextRun>.Builder runs, string text)
    {
        if (text.Length == 0)
            return;
        if (runs.Count > 0 && runs[^1] is Words before)
            runs[^1] = new Words(before.Text + text);
        else
            runs.Add(new Words(text));
    }

    /// <summary>The row of a list that is being written; empty outside lists.</summary>
    private readonly record struct ListRow(string Form, FilledRow? Row, int Number);
}
