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
        text.Passages.SelectMany(passage => passage.Sentences.SelectMany((sentence, at) => Of(sentence, at > 0 ? passage.Sentences[at - 1].Mentions : [], [.. passage.Mentions])));

    private static IEnumerable<ReportRelation> Of(ReadSentence sentence, ImmutableArray<Mention> earlier, List<Mention> all)
    {
        foreach (var rate in sentence.Mentions.Where(mention => mention is { Measure: Measure.Rate, IsPlain: true, RowLength: 1, Figure.Value: > 0 and not 100 } && mention.Figure.Unit == MeasureUnit.Percent && !Reductions.IsRate(mention) && !Reductions.IsPremium(mention) && !OfChange().IsMatch(mention.Lead) && !mention.Tail.StartsWith('的') && !IsBound(mention)))
        {
            var before = sentence.Mentions.Where(mention => mention.Number.Start < rate.Number.Start && mention.Depth <= rate.Depth && mention is { IsPlain: true, RowLength: 1, Dimension: not ("%" or ""), Figure.Value: > 0 }
                && mention.Measure is not (Measure.Change or Measure.LastYear) && !(mention.Measure == Measure.AdjustedBudget && Deviations.IsOfBudget(rate))).TakeLast(MostNumbers).ToList();
            var isNamed = NamedRates.IsNamedBefore(before, rate);
            var fits = Pairs(before).Where(pair => Makes(pair.Part, pair.Whole, rate)).ToList();
            if (fits.Count == 0)
                before.RemoveAll(EachWords.IsOfEach); // 每个村发放问卷40份
            if (fits.Find(pair => !isNamed || pair.Part == before[^1] || pair.Whole == before[^1]) is { Part: not null } fitting)
                yield return NamedRates.IsDue(fitting.Part) && !NamedRates.IsDue(fitting.Whole) && NamedRates.Of(before, rate) is { } meant ? Asked(meant, rate) : Relation(fitting.Part, fitting.Whole, rate);
            else if (fits.Count > 0)
                yield return (NamedRates.Of(before, rate) ?? NamedRates.OfSome(before, rate)) is { } called ? Asked(called, rate) : Relation(fits[0].Part, fits[0].Whole, rate);
            else if (OfOneOf().IsMatch(rate.Lead))
                continue;
            else if (OfTwo(before, rate) is { } joint)
                yield return joint;
            else if (rate.Figure.Printed.Count(char.IsDigit) >= FewestDigits && Pairs([.. earlier.Where(mention => mention is { IsAmount: true, IsPlain: true, RowLength: 1, Number.IsCount: true, Figure.Value: > 0 }).TakeLast(MostNumbers), .. before]).FirstOrDefault(pair => (before.Count == 0 || before.Contains(pair.Part) || before.Contains(pair.Whole)) && Makes(pair.Part, pair.Whole, rate)) is { Part: not null } far)
                yield return Relation(far.Part, far.Whole, rate);
            else if (Inverse(before, rate) is { } inverse)
                yield return inverse;
            else if (Behind(before, rate, all) is { } told)
                yield return told;
            else if (rate.Figure.Value < 100 && Among(before) is { } among)
                yield return Relation(among.Part, among.Whole, rate);
            else if (NamedRates.Of(before, rate) is { } named && (named.Part.Dimension == named.Whole.Dimension || IsSlip(rate, named.Part, named.Whole)))
                yield return NamedRates.IsSure(before, named, rate) ? Relation(named.Part, named.Whole, rate) : Asked(named, rate);
            else if (Pairs(before).ToList() is [var only] && IsSlip(rate, only.Part, only.Whole))
                yield return Relation(only.Part, only.Whole, rate) with { Certainty = Certainty.Conditional };
            else if (NamedRates.OfSome(before, rate) is { } some && !MadeBefore(some.Part, rate, all))
                yield return Asked(some, rate);
            else if (NamedRates.OfEarlier(before, rate, all) is { } earliest)
                yield return Asked(earliest, rate);
            else if (SumBehind(before, rate, all) is { } sum)
                yield return Relation(before[^1], sum, rate) with { Certainty = Certainty.Conditional };
        }
    }

    /// <summary>“五家中达标的4家，其中双桥恰好88.0%”: the rate of one of those counted.</summary>
    [GeneratedRegex(@"其中(?![^，。；：、\d]*(?:率|比例|比重|面|度|的)[为达是]*\s*$)[^，。；：、\d]{2,}$", RegexOptions.CultureInvariant)]
    private static partial Regex OfOneOf();

    /// <summary>“能力600吨，日均540吨，负荷率111%”: more than all, because the two were divided the wrong way round.</summary>
    private static ReportRelation? Inverse(List<Mention> before, Mention rate) =>
        rate.Figure.Value > 100 && rate.Subject.Length > 1 && before is [.., var whole, var part] && CountAlike(whole, part) && part.InBase < whole.InBase && Relation(whole, part, rate) is var turned && Nodes.CanHold(turned.Left, turned.Right)
            ? Relation(part, whole, rate) with { Certainty = Certainty.Conditional } : null;

    /// <summary>“闲置1500平方米，闲置率7.5%。可供出租20000平方米”: the whole that makes it is told only behind.</summary>
    private static ReportRelation? Behind(List<Mention> before, Mention rate, List<Mention> all) =>
        before.Count == 0 || rate.Figure.Printed.Count(char.IsDigit) < 2 ? null
        : all.Where(mention => mention.Number.Start > rate.Number.Start && mention is { IsAmount: true, IsPlain: true, RowLength: 1, Figure.Value: > 0 } && CountAlike(mention, before[^1]) && mention.InBase > before[^1].InBase)
            .Take(MostNumbers).Select(whole => Relation(before[^1], whole, rate)).FirstOrDefault(relation => Nodes.CanHold(relation.Left, relation.Right));

    private static ReportRelation Asked((Mention Part, Mention Whole) pair, Mention rate) => Relation(pair.Part, pair.Whole, rate) with { Certainty = Certainty.Conditional };

    /// <summary>Whether any number told before in the passage makes it with the part: then that may be the whole.</summary>
    private static bool MadeBefore(Mention part, Mention rate, List<Mention> all) =>
        all.Exists(mention => mention.Number.Start < rate.Number.Start && mention is { IsPlain: true, Figure.Value: > 0 } && mention.Figure != part.Figure && CountAlike(mention, part) && Makes(part, mention, rate));

    /// <summary>“失业2418人，失业率3.10%，从业人员与失业人员合计78000人”: the total told right behind, where nothing else can be the whole.</summary>
    private static Mention? SumBehind(List<Mention> before, Mention rate, List<Mention> all) =>
        before.Count == 0 || before.Count(mention => CountAlike(mention, before[^1])) > 1 ? null
        : all.Find(mention => mention.Number.Start > rate.Number.Start) is { IsAmount: true, IsPlain: true, RowLength: 1 } next && CountAlike(next, before[^1]) && next.InBase > before[^1].InBase && Sum().IsMatch(next.Lead) ? next : null;

    [GeneratedRegex(@"^\s*[，（。]?[^，。；：\d]{0,16}(?:合计|总数|总量|总面积|总人数|总规模|总额|共)(?:为|有|达|：)*\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Sum();

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
                    yield return IsPart(before[first], before[later]) ? (before[first], before[later]) : (before[later], before[first]);
            }
        }
    }

    /// <summary>“支出961万元，年初预算957万元，完成100.36%”: the budget is the whole though it is less.</summary>
    private static bool IsPart(Mention one, Mention other) =>
        one.IsBudget && other.IsAmount ? false : (other.IsBudget && one.IsAmount) || one.InBase < other.InBase;

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

    /// <summary>“就业率84.2%，未到85%目标”, “不到全市总量的5%”, “低于满意率95%的目标”: what a rate was not to reach or go below is a bound, no rate of the numbers told; nor is “就业率最高的是电工，达到88%”, that of one of many.</summary>
    internal static bool IsBound(Mention rate) => OfOne().IsMatch(rate.Sentence.Source.Text[rate.Sentence.Start..rate.Number.Start]) || Missed().IsMatch(rate.Lead) || (OfTarget().IsMatch(rate.Tail) && Under().IsMatch(rate.Lead));

    [GeneratedRegex(@"(?:不到|未到|未达到?|没有?达到|未能达到|达不到|不足|不及)[^，。；：、\d]{0,12}$", RegexOptions.CultureInvariant)]
    private static partial Regex Missed();

    [GeneratedRegex(@"最[高低好差]的是[^，。；：、\d]{1,12}，?[^，。；：、\d]{0,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex OfOne();

    [GeneratedRegex(@"(?:低于|高于|超过|落后于?|离|距)[^，。；：、\d]{0,12}$", RegexOptions.CultureInvariant)]
    private static partial Regex Under();

    [GeneratedRegex(@"^\s*的?[^，。；：、\d]{0,4}(?:目标|要求|标准|任务|计划|指标)", RegexOptions.CultureInvariant)]
    private static partial Regex OfTarget();

    /// <summary>精简比例: of what there was before, not of what is left.</summary>
    [GeneratedRegex(@"(?:精简|压缩|压减|缩减|减少|下降|降低|缩短|提速|增长|提高|增加|溢价|增值|差异|偏离|偏差)(?:率|比例|幅度)?[为达约：]*\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex OfChange();

    /// <summary>Answers and those who answered are counted alike: 有效问卷188份，满意179人.</summary>
    internal static bool CountAlike(Mention one, Mention other) => LikeUnits.Are(one.Figure.Unit, other.Figure.Unit);

    /// <summary>Whether the rate is that of the two.</summary>
    internal static bool Makes(Mention part, Mention whole, Mention rate) => Relation(part, whole, rate) is var made && Nodes.CanHold(made.Left, made.Right);

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
