using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Facts;
using Hengji.Auditing.Tables.Heads;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Rates;

/// <summary>Rates of any name (覆盖面、参与率、建档率) that two numbers of one kind told before them in the sentence make: 学生9000人中受助1800人，资助面20.0%.</summary>
/// <remarks>Only where they make it, or, of the only two there are, where one slip of the hand in the rate keeps them from it.</remarks>
internal static partial class CountedRates
{
    private const int FewestDigits = 3;
    private const int MostNumbers = 6;

    /// <summary>The relations of rates without a budget or target.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) =>
        text.Passages.SelectMany(passage => passage.Sentences.SelectMany((sentence, at) => Of(sentence, at > 0 ? passage.Sentences[at - 1].Mentions : [])));

    private static IEnumerable<ReportRelation> Of(ReadSentence sentence, ImmutableArray<Mention> earlier)
    {
        foreach (var rate in sentence.Mentions.Where(mention => mention is { Measure: Measure.Rate, IsPlain: true, RowLength: 1, Figure.Value: > 0 and < 100 } && mention.Figure.Unit == MeasureUnit.Percent))
        {
            if (rate.Figure.Printed.Count(char.IsDigit) < FewestDigits)
                continue;
            var before = sentence.Mentions.Where(mention => mention.Number.Start < rate.Number.Start && mention.Depth <= rate.Depth && mention is { IsPlain: true, RowLength: 1, Dimension: not ("%" or ""), Figure.Value: > 0 }
                && mention.Measure is not (Measure.Change or Measure.LastYear) && !(mention.Measure == Measure.AdjustedBudget && Deviations.IsOfBudget(rate))).TakeLast(MostNumbers).ToList();
            if (Pairs(before).FirstOrDefault(pair => Relation(pair.Part, pair.Whole, rate) is var made && Nodes.CanHold(made.Left, made.Right)) is { Part: not null } fitting)
                yield return Relation(fitting.Part, fitting.Whole, rate);
            else if (OfTwo(before, rate) is { } joint)
                yield return joint;
            else if (Pairs([.. earlier.Where(mention => mention is { IsAmount: true, IsPlain: true, RowLength: 1, Number.IsCount: true, Figure.Value: > 0 }).TakeLast(MostNumbers), .. before]).FirstOrDefault(pair => Relation(pair.Part, pair.Whole, rate) is var made && Nodes.CanHold(made.Left, made.Right)) is { Part: not null } far)
                yield return Relation(far.Part, far.Whole, rate);
            else if (Among(before) is { } among)
                yield return Relation(among.Part, among.Whole, rate);
            else if (Named(before, rate) is { } named && (named.Part.Dimension == named.Whole.Dimension || IsSlip(rate, named.Part, named.Whole)))
                yield return Relation(named.Part, named.Whole, rate);
            else if (Pairs(before).ToList() is [var only] && IsSlip(rate, only.Part, only.Whole))
                yield return Relation(only.Part, only.Whole, rate) with { Certainty = Certainty.Conditional };
        }
    }

    /// <summary>“120家企业中，投保的96家，投保率80.0%”, “训练的310人次中，248人结业”: the only two, one of which is told among the other.</summary>
    private static (Mention Part, Mention Whole)? Among(List<Mention> before)
    {
        foreach (var part in before)
        {
            if (before.FindAll(mention => AreLike(mention, part)) is [var whole, var last] && last == part && Inside().IsMatch(whole.Tail) && part.InBase <= whole.InBase)
                return (part, whole);
        }
        return null;
    }

    /// <summary>人次 of a course are its people.</summary>
    private static bool AreLike(Mention one, Mention other) => one.Dimension == other.Dimension || (one.Dimension + other.Dimension) is "人人次" or "人次人";

    [GeneratedRegex(@"^\s*(?:[^，。；：、其]{1,14}中[有，]|中)", RegexOptions.CultureInvariant)]
    private static partial Regex Inside();

    /// <summary>Each two of one kind, the smaller of the larger, the nearest first.</summary>
    private static IEnumerable<(Mention Part, Mention Whole)> Pairs(List<Mention> before)
    {
        for (var later = before.Count - 1; later > 0; later--)
        {
            for (var first = later - 1; first >= 0; first--)
            {
                if (CountAlike(before[first], before[later]))
                    yield return before[first].InBase < before[later].InBase ? (before[first], before[later]) : (before[later], before[first]);
            }
        }
    }

    /// <summary>受理7227件，当场答复5113件，办结1898件，办结率97.01%: both of them, where the rate has the digits to tell.</summary>
    private static ReportRelation? OfTwo(List<Mention> before, Mention rate)
    {
        if (before.Count < 3 || rate.Figure.Printed.Count(char.IsDigit) <= FewestDigits || before.Exists(mention => mention.Dimension != before[0].Dimension))
            return null;
        var (whole, unit) = (before[0], before[0].Figure.Unit);
        for (var first = 1; first + 1 < before.Count; first++)
        {
            for (var second = first + 1; second < before.Count; second++)
            {
                var made = Relation(before[first], whole, rate) with { Left = Nodes.Percent(Nodes.Sum(unit, [before[first], before[second]]), Nodes.Of(whole, unit)), Basis = $"{rate.Subject}＝（“{before[first].Subject}”＋“{before[second].Subject}”）÷“{whole.Subject}”" };
                if (Nodes.CanHold(made.Left, made.Right))
                    return made;
            }
        }
        return null;
    }

    /// <summary>规范管理率 behind 规范管理3904人 and one other number of persons, which then is all of them, whatever they make; 个 may be of other things (站4个，覆盖乡镇9个).</summary>
    private static (Mention Part, Mention Whole)? Named(List<Mention> before, Mention rate)
    {
        var part = before.FindLast(mention => SharesName(mention, rate));
        if (part is null)
            return null;
        var others = before.FindAll(mention => mention.Figure != part.Figure && CountAlike(mention, part));
        if (others.Count > 1 && Told().IsMatch(part.Lead) && before.Count(mention => SharesName(mention, rate)) == 1 && before[before.IndexOf(part) - 1] is var last && CountAlike(last, part) && last.InBase >= part.InBase)
            return (part, last);
        return others is [var whole] && whole.Number.Start < part.Number.Start && (whole.InBase >= part.InBase || whole.Dimension != "个") ? (part, whole) : null;
    }

    /// <summary>Answers and those who answered are counted alike: 有效问卷188份，满意179人.</summary>
    private static bool CountAlike(Mention one, Mention other) => LikeUnits.Are(one.Figure.Unit, other.Figure.Unit);

    /// <summary>Whether what the rate is called by stands before the number or right behind it: 建册829人, 早孕建册率.</summary>
    private static bool SharesName(Mention mention, Mention rate) =>
        RateName().Match(rate.Subject) is { Success: true } name && name.Groups["stem"].Value is var stem
        && (mention.Subject.Contains(stem, StringComparison.Ordinal) || mention.Lead.Contains(stem, StringComparison.Ordinal) || mention.Tail.TrimStart('人', '户', '件', '个', '的').StartsWith(stem, StringComparison.Ordinal));

    /// <summary>终端1302个，在线1274个，在线率: nothing between a number and what of it is so.</summary>
    [GeneratedRegex(@"^\s*[，、]\s*(?:其中|现|实际|全部|已)?\p{Lo}{2,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex Told();

    [GeneratedRegex(@"(?<stem>\p{Lo}{2})(?:率|度|面|比例)$", RegexOptions.CultureInvariant)]
    private static partial Regex RateName();

    private static bool IsSlip(Mention rate, Mention part, Mention whole) =>
        SlipShape.ExplainsShare(rate.Figure, part, whole);

    private static ReportRelation Relation(Mention part, Mention whole, Mention rate) =>
        new(RelationKind.CompletionRate, Nodes.Percent(Nodes.Of(part, whole.Figure.Unit), Nodes.Of(whole, whole.Figure.Unit)), ComparisonOperator.Equal,
            Nodes.Of(rate, MeasureUnit.Percent), MeasureUnit.Percent, $"{rate.Subject}＝“{part.Subject}”÷“{whole.Subject}”")
        {
            Certainty = Certainty.Inferred,
            Assumption = "比率以本句所列两数计算",
        };
}
