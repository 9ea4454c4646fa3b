using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Prose.Sums;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Repeats;

/// <summary>The same fact in two sentences (前后一致).</summary>
/// <remarks>
/// Passages that tell several facts in the same words tell the same facts: there a single different figure is a contradiction.
/// Elsewhere the wording must be long and of its own; amounts of money under general names (本年支出) are never paired that way,
/// for each budget and project has one.
/// </remarks>
internal static partial class RepeatedFacts
{
    private const int FewestAgreeing = 3;
    private const int MostValues = 3;
    private const int DisagreeingShare = 3;
    private const int FewestLetters = 10;
    private const int FewestLettersOfSubject = 6;

    /// <summary>The relations of all repeated facts, each place against the ones before it.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text)
    {
        var masked = text.Passages.SelectMany((passage, at) => passage.Sentences.SelectMany(Masked.Of).Select(found => (Passage: at, Found: found)))
            .Where(item => item.Found.Mention.IsPlain && item.Found.Mention.Number.Printed.Any(char.IsDigit)).ToList();
        var rows = Rows(text);
        var often = masked.GroupBy(Wording).Where(IsFormOfWords).Select(group => group.Key).ToHashSet();
        var pairs = Pairs(masked.FindAll(item => !often.Contains(Wording(item)))).Where(pair => !AreOfTwoRows(rows, pair.First.Found.Mention, pair.Later.Found.Mention)).ToList();
        var compared = pairs.Select(pair => (pair.First.Passage, pair.Later.Passage)).ToHashSet();
        var formal = compared.Count == 0 ? [] : Pairs(masked.FindAll(item => often.Contains(Wording(item)))).Where(pair => compared.Contains((pair.First.Passage, pair.Later.Passage)) && !AreOfTwoRows(rows, pair.First.Found.Mention, pair.Later.Found.Mention)).ToList();
        var passages = pairs.Concat(formal).GroupBy(pair => (pair.First.Passage, pair.Later.Passage)).Select(group => (group.Key, Pairs: group.ToList())).ToList();
        var parallel = passages.Select(group => (group.Key, Siblings: Fared(group.Pairs))).Where(group => IsParallel(group.Siblings)).ToDictionary(group => group.Key, group => group.Siblings);
        var forms = passages.Where(group => AreForms(group.Pairs)).Select(group => group.Key).ToHashSet();
        var done = new HashSet<(FigureAddress, FigureAddress)>();
        foreach (var (first, later) in pairs)
        {
            var isParallel = parallel.TryGetValue((first.Passage, later.Passage), out var siblings);
            if ((isParallel || (IsTelling(first.Found) && !forms.Contains((first.Passage, later.Passage)))) && done.Add((first.Found.Mention.Figure.Address, later.Found.Mention.Figure.Address)))
                yield return Relation(first.Found.Mention, later.Found.Mention, isParallel ? Certainty.Certain : Certainty.Inferred) with { Siblings = siblings };
        }
        foreach (var (a, b) in NearNames.In(masked.ConvertAll(item => item.Found.Mention)).DistinctBy(pair => (pair.First.Subject, pair.Later.Subject)))
            yield return Relation(a, b, Certainty.Conditional);
    }

    private static IEnumerable<((int Passage, Masked Found) First, (int Passage, Masked Found) Later)> Pairs(List<(int Passage, Masked Found)> masked)
    {
        var periods = new Dictionary<Figure, string>(ReferenceEqualityComparer.Instance);
        foreach (var group in masked.GroupBy(Wording))
        {
            var items = group.ToList();
            for (var at = 1; at < items.Count; at++)
            {
                for (var before = Math.Max(0, at - FewestLetters); before < at; before++)
                {
                    if (items[before].Found.IsSameWording(items[at].Found) && items[before].Found.Mention.Sentence != items[at].Found.Mention.Sentence
                        && SameYear(items[before].Found.Mention, items[at].Found.Mention) && AreOfOnePeriod(Known(items[before].Found.Mention), Known(items[at].Found.Mention)))
                        yield return (items[before], items[at]);
                }
            }
        }

        string Known(Mention mention)
        {
            if (!periods.TryGetValue(mention.Figure, out var period))
                periods.Add(mention.Figure, period = Period(mention));
            return period;
        }
    }

    private static (string Lead, string Dimension, int Column) Wording((int Passage, Masked Found) item) => (item.Found.Lead, item.Found.Mention.Dimension, item.Found.Mention.Column);

    /// <summary>Whether the same words tell ever other figures: no fact, but it shows what passages that have them are.</summary>
    private static bool IsFormOfWords(IEnumerable<(int Passage, Masked Found)> items) => items.Select(item => item.Found.Mention.Figure.Value).Distinct().Count() > MostValues;

    /// <summary>Whether two passages agree in several figures and in most.</summary>
    private static bool IsParallel(Siblings pairs) => pairs.Holding >= FewestAgreeing && pairs.Breaking * DisagreeingShare <= pairs.Holding;

    /// <summary>Whether two passages tell several figures in the same words and most of them differ: one form filled in twice, of two things.</summary>
    private static bool AreForms(List<((int Passage, Masked Found) First, (int Passage, Masked Found) Later)> pairs) =>
        pairs.Count > 1 && pairs.Count(pair => !Agrees(pair.First.Found.Mention, pair.Later.Found.Mention)) * 2 > pairs.Count;

    /// <summary>In how many figures told in the same words two passages agree; names too short to know a fact by do not count for it.</summary>
    private static Siblings Fared(List<((int Passage, Masked Found) First, (int Passage, Masked Found) Later)> pairs)
    {
        var agreeing = pairs.Count(pair => pair.First.Found.Letters >= FewestLettersOfSubject && Agrees(pair.First.Found.Mention, pair.Later.Found.Mention));
        return new Siblings(agreeing, pairs.Count - agreeing);
    }

    private static bool IsTelling(Masked found) =>
        found.Lead.Length + found.Tail.Length >= FewestLetters && found.Lead.Count(char.IsLetter) >= FewestLettersOfSubject
        && !GeneralName().IsMatch(found.Lead + found.Tail);

    /// <summary>Rows told in the same words one after the other are of different things.</summary>
    private static bool AreOfTwoRows(Dictionary<Figure, (int Run, int Row)> rows, Mention a, Mention b) =>
        rows.TryGetValue(a.Figure, out var one) && rows.TryGetValue(b.Figure, out var other) && one.Run == other.Run && one.Row != other.Row;

    private static Dictionary<Figure, (int Run, int Row)> Rows(ProseText text)
    {
        var rows = new Dictionary<Figure, (int Run, int Row)>(ReferenceEqualityComparer.Instance);
        foreach (var (list, run) in text.Items.Select(list => list.Items).Concat(text.Rows.Select(rows => rows.Rows)).Select((list, run) => (list, run)))
        {
            for (var row = 0; row < list.Length; row++)
            {
                foreach (var mention in list[row])
                    rows[mention.Figure] = (run, row);
            }
        }
        return rows;
    }

    private static bool SameYear(Mention a, Mention b) => a.Year is null || b.Year is null || a.Year == b.Year;

    /// <summary>What is told of December is not what is told of the months till December.</summary>
    private static bool AreOfOnePeriod(string one, string other) => one.Length == 0 || other.Length == 0 || one == other;

    private static string Period(Mention mention) =>
        Months().Matches(mention.Sentence.Source.Text[..mention.Number.Start]) is [.., var last] ? string.Concat(last.Value.Where(char.IsLetterOrDigit)) : "";

    private static bool Agrees(Mention a, Mention b) =>
        Nodes.CanHold(Nodes.Of(a, a.Figure.Unit), Nodes.Of(b, a.Figure.Unit));

    private static ReportRelation Relation(Mention first, Mention later, Certainty certainty) =>
        new(RelationKind.Repeat, Nodes.Of(first, first.Figure.Unit), ComparisonOperator.Equal, Nodes.Of(later, first.Figure.Unit), first.Figure.Unit,
            certainty == Certainty.Conditional ? (Message)$"“{first.Subject}”与“{later.Subject}”名称相近" : "同一事项前后两处应当一致")
        {
            Certainty = certainty,
            Assumption = certainty switch
            {
                Certainty.Inferred => "两处文字相同，指同一事项",
                Certainty.Conditional => "两处名称相近，指同一事项",
                _ => "",
            },
        };

    [GeneratedRegex(@"(?:(?<![\d.])\d{1,2} *月?(?:份)? *[-—–~～至到]+ *)?(?<![\d.])\d{1,2} *月(?! *(?:底|末|\d))|前\d{1,2}个月|[上下]半年|前三季度|[一二三四]季度", RegexOptions.CultureInvariant)]
    private static partial Regex Months();

    [GeneratedRegex(@"收入|支出|预算|决算|结余|结转|资金|经费|合计|总额|执行率|得分|分值|金额|投资|项目", RegexOptions.CultureInvariant)]
    private static partial Regex GeneralName();
}
