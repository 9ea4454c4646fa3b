using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Prose.Rows;
using Hengji.Auditing.Relations.Prose.Sums.Items;
using Hengji.Auditing.Relations.Prose.Sums.Lists;
using Hengji.Documents.Printed;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose;

/// <summary>A document's running text, read once for all recognisers.</summary>
internal sealed class ProseText
{
    private readonly ILookup<Figure, Mention> derived;

    private readonly Dictionary<Figure, ReadSentence> sentences = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<RunningText, int> places = new(ReferenceEqualityComparer.Instance);

    private ProseText(ImmutableArray<Passage> passages)
    {
        Passages = passages;
        Lists = [.. PartLists.In(passages)];
        Items = [.. ItemList.In(passages)];
        LineItems = [.. Sums.Items.LineItems.In(passages)];
        Rows = [.. ParallelRows.In(passages, Items)];
        derived = Mentions.Where(mention => mention.Of is not null)
            .ToLookup(mention => mention.Of!.Figure, (IEqualityComparer<Figure>)ReferenceEqualityComparer.Instance);
        for (var at = 0; at < passages.Length; at++)
            places[passages[at].Source] = at;
        foreach (var sentence in passages.SelectMany(passage => passage.Sentences))
        {
            foreach (var mention in sentence.Mentions)
                sentences[mention.Figure] = sentence;
        }
    }

    /// <summary>Paragraphs and cells with sentences, in reading order.</summary>
    public ImmutableArray<Passage> Passages { get; }

    /// <summary>Totals with their parts.</summary>
    public ImmutableArray<PartList> Lists { get; }

    /// <summary>Items marked alike and numbered on.</summary>
    public ImmutableArray<ItemList> Items { get; }

    /// <summary>Items without marks, each in a line of its own.</summary>
    public ImmutableArray<ItemList> LineItems { get; }

    /// <summary>Parts told in the same way one after the other.</summary>
    public ImmutableArray<ParallelRows> Rows { get; }

    /// <summary>All figures in reading order.</summary>
    public IEnumerable<Mention> Mentions => Passages.SelectMany(passage => passage.Mentions);

    /// <summary>Reads a document.</summary>
    public static ProseText Read(PrintedDocument document, FigureBook book) => new(PassageReader.Read(document, book));

    /// <summary>Some passages, in reading order.</summary>
    public static ProseText Of(ImmutableArray<Passage> passages) => new(passages);

    /// <summary>Number of a figure's passage, from 0.</summary>
    public int PassageOf(Mention mention) => places[mention.Sentence.Source];

    /// <summary>The figures of a figure's sentence.</summary>
    public ImmutableArray<Mention> SentenceOf(Mention mention) => sentences[mention.Figure].Mentions;

    /// <summary>The mention that is a figure; null of one outside the running text.</summary>
    public Mention? MentionOf(Figure figure) => sentences.GetValueOrDefault(figure)?.Mentions.FirstOrDefault(mention => ReferenceEquals(mention.Figure, figure));

    /// <summary>The change, rate or share printed for an amount; null when none or several are.</summary>
    public Mention? DerivedOf(Mention amount, Measure measure)
    {
        var found = derived[amount.Figure].Where(mention => mention.Measure == measure).Take(2).ToList();
        return found.Count == 1 ? found[0] : null;
    }

    /// <summary>All changes, rates or shares of these kinds printed for an amount.</summary>
    public IEnumerable<Mention> DerivedOf(Mention amount, Measure measure, Measure other) =>
        derived[amount.Figure].Where(mention => mention.Measure == measure || mention.Measure == other);
}
