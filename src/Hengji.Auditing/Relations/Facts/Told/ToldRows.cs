using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Documents.Printed;

namespace Hengji.Auditing.Relations.Facts.Told;

/// <summary>Which figures of running text speak of which rows of a table: those behind a row's name in a paragraph, with the words that say what of it.</summary>
internal sealed partial class ToldRows
{
    private readonly List<ToldPassage> passages;
    private readonly ILookup<string, int> byName;

    /// <param name="document">The document.</param>
    /// <param name="book">Where figures are kept.</param>
    /// <param name="names">Names of the rows of all tables.</param>
    public ToldRows(PrintedDocument document, FigureBook book, IEnumerable<string> names)
    {
        var finder = new NamesInText(names);
        passages = [.. PassageReader.Read(document, book).Where(passage => !SubjectPath.IsIn(passage.Source.Text)).Select(passage => new ToldPassage(passage, finder.In(passage.Source.Text))).Where(one => one.Names.Count > 0)];
        byName = Enumerable.Range(0, passages.Count).SelectMany(place => passages[place].Names.Select(name => (name.Name, place)).Distinct()).ToLookup(one => one.Name, one => one.place, StringComparer.Ordinal);
    }

    /// <summary>The figures told of the rows of a table; of each row and with the same words only the first of a paragraph.</summary>
    /// <param name="names">Names of the rows with their numbers.</param>
    /// <param name="table">The table itself, whose own cells tell nothing.</param>
    public IEnumerable<ToldFigure> Of(IReadOnlyDictionary<string, int> names, PrintedTable table)
    {
        foreach (var passage in names.Keys.SelectMany(name => byName[name]).Distinct().Order().Select(place => passages[place]).Where(one => !ReferenceEquals(one.Block, table)))
        {
            var (own, known) = (passage.Names.FindAll(name => names.ContainsKey(name.Name)), new HashSet<(string, string)>());
            for (var at = 0; at < passage.Mentions.Length; at++)
            {
                var start = passage.Mentions[at].Number.Start;
                if (own.FindLast(name => name.End <= start).Name is { } name && passage.Words(at, name) is var words && known.Add((name, words)))
                    yield return new ToldFigure(names[name], passage.Mentions[at], words);
            }
        }
    }

    /// <summary>What is said of the row: words before the number, without the row's name, directions and filler; of rates also what they are of.</summary>
    private static string Words(Mention mention, string name) =>
        string.Join('|', mention.Measure, mention.Figure.Unit.Symbol, Bare(mention.Lead, name), mention.Of is { } of ? Bare(of.Lead, name) : "");

    private static string Bare(string lead, string name) =>
        Filler().Replace(lead.LastIndexOf(name, StringComparison.Ordinal) is >= 0 and var at ? lead[(at + name.Length)..] : lead, "");

    /// <summary>A passage that names rows, read once for all tables that have rows of those names.</summary>
    private sealed class ToldPassage(Passage passage, List<(string Name, int End)> names)
    {
        private readonly Dictionary<(int, string), string> words = [];

        public PrintedBlock Block => passage.Source.Block;

        public List<(string Name, int End)> Names => names;

        /// <summary>Its figures that may speak of a row.</summary>
        public ImmutableArray<Mention> Mentions { get; } = names.Count == 0 ? [] : [.. passage.Mentions.Where(mention => (mention.IsPlain || IsTarget(mention)) && mention.Figure.Value != 0)];

        /// <summary>What a figure says of the row of a name.</summary>
        public string Words(int at, string name)
        {
            if (!words.TryGetValue((at, name), out var known))
                words.Add((at, name), known = ToldRows.Words(Mentions[at], name));
            return known;
        }
    }

    /// <summary>64% of 高于64%的目标: the target itself, whatever is beyond it.</summary>
    private static bool IsTarget(Mention mention) =>
        mention.Number is { Qualifier: Numbers.NumberQualifier.AtLeast or Numbers.NumberQualifier.AtMost, High: null, IsUnsure: false } && TargetBehind().IsMatch(mention.Tail);

    [GeneratedRegex(@"^\s*的(?:年度|年初|绩效)?(?:目标|计划|标准|要求|指标)值?", RegexOptions.CultureInvariant)]
    private static partial Regex TargetBehind();

    [GeneratedRegex(@"增加|增长|减少|下降|降低|提高|上升|上涨|回落|净?[增减升降]|同比|[比较]上年|\d+|[\s，,。；;、：:（）()“”为是达约近共各均的了到其中]")]
    private static partial Regex Filler();
}

/// <summary>A figure of running text that speaks of a row.</summary>
/// <param name="Line">The row.</param>
/// <param name="Mention">The figure.</param>
/// <param name="Words">What is said of the row, comparable between rows.</param>
internal sealed record ToldFigure(int Line, Mention Mention, string Words);
