using Hengji.Documents.Word;
using Hengji.Figures;
using Hengji.Reports;
using Hengji.UseCases.Filling;

namespace Hengji.UseCases.Narrating;

/// <summary>Cuts texts with tokens into words, bound numbers and numbers nothing binds, each bound one with its figure's name.</summary>
/// <param name="live">The dossier.</param>
internal sealed class NarrativeParts(LiveDossier live)
{
    private readonly RunComposer composer = new(live.Submission, live.Evaluation);
    private readonly Dictionary<FigureAddress, string> scores =
        ComputedFigures.Of(live.Evaluation).ToDictionary(story => story.Address, story => story.Label);

    /// <summary>The parts of a text people write.</summary>
    public ImmutableArray<NarrativePart> Of(string text) =>
        [.. TemplateText.Parse(text).SelectMany(part => part is TemplateWords words ? Cut(words.Text) : [Of((TemplateToken)part)])];

    /// <summary>The parts of a sentence of the template: its own numbers are words.</summary>
    public ImmutableArray<NarrativePart> OfTemplate(string text) =>
        [.. TemplateText.Parse(text).Select(part =>
            part is TemplateWords words ? new NarrativePart(NarrativePartKind.Words, words.Text) : Of((TemplateToken)part))];

    /// <summary>A heading as printed.</summary>
    public string Plain(string text) => composer.Plain(text);

    private NarrativePart Of(TemplateToken token)
    {
        var missed = composer.Missing.Count;
        var source = "{{" + token.Source + "}}";
        var text = composer.Plain(source);
        return composer.Missing.Count > missed || text.Length == 0
            ? new NarrativePart(NarrativePartKind.Broken, source, token.Source)
            : new NarrativePart(NarrativePartKind.Bound, text, token.Source, Label(token));
    }

    private string Label(TemplateToken token)
    {
        if (token.Address is not { } at)
            return token.Name switch { "year" => "年度", "previous_year" => "上一年度", "department" => "部门名称", "grade" => "评价结果等次", _ => token.Name };
        if (scores.TryGetValue(at, out var score))
            return score;
        var label = StoryTeller.LabelOf(at, live.Submission, live.Pack.Forms);
        return live.Submission.Figure(at) is { Unit.Symbol.Length: > 0 } figure ? $"{label}（{figure.Unit.Symbol}）" : label;
    }

    private static IEnumerable<NarrativePart> Cut(string words)
    {
        var at = 0;
        foreach (var (number, start) in FreeNumbers.In(words))
        {
            if (start > at)
                yield return new NarrativePart(NarrativePartKind.Words, words[at..start]);
            yield return new NarrativePart(NarrativePartKind.Free, number);
            at = start + number.Length;
        }
        if (at < words.Length)
            yield return new NarrativePart(NarrativePartKind.Words, words[at..]);
    }
}
