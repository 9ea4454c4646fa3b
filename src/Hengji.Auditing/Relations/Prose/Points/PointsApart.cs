using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Points;

/// <summary>Differences of two printed percentages (百分点): 由96%提高到99.8%，提高3.8个百分点.</summary>
internal static partial class PointsApart
{
    /// <summary>The relations of each sentence where both percentages are told from each other by their words.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) =>
        text.Passages.SelectMany(passage => passage.Sentences.SelectMany((sentence, at) => Of(sentence, at > 0 ? passage.Sentences[at - 1] : null).Concat(RatesOfYears.Of(sentence))));

    private static IEnumerable<ReportRelation> Of(ReadSentence sentence, ReadSentence? earlier)
    {
        var rates = new List<Mention>();
        foreach (var mention in sentence.Mentions.Where(mention => mention.Dimension == "%"))
        {
            if (mention.Figure.Unit != MeasureUnit.PercentagePoint)
            {
                rates.Add(mention);
                continue;
            }
            if (mention is { Measure: Measure.Change, IsPlain: true, RowLength: 1 } && rates is [.., { IsPlain: true } a, { IsPlain: true } b] && !IsWanted().IsMatch(mention.Lead) && (rates.Count == 2 || IsFromTo(a, b)) && Order(a, b) is { } order)
                yield return Relation(order.Now, order.Before, mention, mention.Words.Direction);
            else if (mention.IsPlain && PointsFromBrackets.Of(sentence, rates, mention) is { } bracketed)
                yield return bracketed;
            else if (mention.IsPlain && Opposite(rates, mention) is { } signed)
                yield return signed;
            else if (mention.IsPlain && Told(rates, mention, earlier) is { } told)
                yield return Relation(told.Now, told.Base, mention, told.Sign);
            rates.Clear();
        }
    }

    /// <summary>高于64%的目标4.88个百分点; 比目标64%高4.88个百分点; 目标64%，实际68.88%，高4.88个百分点; 上年同期完成率89.3%，今年回落8.3个百分点.</summary>
    private static (Mention Now, Mention Base, int Sign)? Told(List<Mention> rates, Mention apart, ReadSentence? earlier)
    {
        if (rates.Count == 0 || rates[^1].Figure.Unit != MeasureUnit.Percent)
            return null;
        var last = rates[^1];
        if (ByNames(rates, apart) is { } named)
            return named;
        if (last.Measure == Measure.ChangeRate && Growing().IsMatch(last.Lead))
            return null; // 收入增长10.2%；利润同比增长20.9%，…: 同比 compares with last year
        if (Level(rates) is { IsPlain: true, RowLength: 1 } level && last.RowLength == 1 && Beside().Match(last.Lead) is { Success: true } beside)
            return SignOf(apart.Lead) is var own and not 0 ? (level, last, own) : SignOf(beside.Groups["verb"].Value) is var sign and not 0 ? (level, last, sign) : null;
        if (SignOf(apart.Lead) is not (var told and not 0) || Other().IsMatch(apart.Lead) || !last.IsPlain)
            return null;
        if (rates is [var first, _] && IsBase().IsMatch(first.Lead) && !IsBase().IsMatch(last.Lead) && !Own().IsMatch(apart.Lead))
            return (last, first, told);
        return rates.Count == 1 && LastYear().IsMatch(last.Sentence.Source.Text[last.Sentence.Start..last.Number.Start]) && Own().IsMatch(apart.Lead)
            && earlier?.Mentions.Where(mention => mention.Figure.Unit == MeasureUnit.Percent && mention.Measure is not (Measure.ChangeRate or Measure.Change)).ToList() is [{ IsPlain: true } now] ? (now, last, told) : null;
    }

    /// <summary>What is compared with the last rate: the one before it, and none of growth with one that is not (执行率62.58%，支出下降7.94%，执行率比上年同期的61.85%提高…).</summary>
    private static Mention? Level(List<Mention> rates) =>
        rates.Count < 2 ? null : rates[^1].Measure == Measure.ChangeRate ? rates[^2] : rates.SkipLast(1).LastOrDefault(rate => rate.Measure != Measure.ChangeRate);

    /// <summary>收入增长10.2%；利润增长20.9%，利润增幅高于收入10.7个百分点: the rates of the two amounts named.</summary>
    private static (Mention Now, Mention Base, int Sign)? ByNames(List<Mention> rates, Mention apart)
    {
        if (Growths().Match(apart.Lead) is not { Success: true } told)
            return null;
        var (now, before) = (OfName(rates, told.Groups["now"].Value), OfName(rates, told.Groups["base"].Value));
        return now is { IsPlain: true } && before is { IsPlain: true } && now.Figure != before.Figure ? (now, before, told.Groups["less"].Success ? -1 : 1) : null;
    }

    /// <summary>教育投入下降0.34%；地方收入增长2.86%，教育投入增幅低于地方收入3.20个百分点: where one fell and the other rose, what lies between is their sum.</summary>
    private static ReportRelation? Opposite(List<Mention> rates, Mention apart) =>
        ByNames(rates, apart) is { } named && named.Now.Words.Direction != named.Base.Words.Direction && !apart.Lead.Contains("降幅", StringComparison.Ordinal)
            ? Relation((named.Now.Words.Direction, named.Now), (-named.Base.Words.Direction, named.Base), (named.Sign, apart)) : null;

    private static Mention? OfName(List<Mention> rates, string name) =>
        rates.FindAll(rate => rate.Measure == Measure.ChangeRate && (rate.Of?.Subject ?? rate.Subject).Contains(name.Trim(), StringComparison.Ordinal)) is [var only] ? only : null;

    [GeneratedRegex(@"(?:^|[，；。])\s*(?<now>[^，。；：\d高低快慢超]{2,8}?)(?:的)?(?:增幅|增速|增长率|增长)?(?:分别)?(?:(?<less>低于|慢于)|高于|快于|超过|高出)(?<base>[^，。；：\d]{2,8}?)(?:的)?(?:增幅|增速|增长率|增长)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Growths();

    [GeneratedRegex("[同环]比|比上年|较上年|比去年|较去年", RegexOptions.CultureInvariant)]
    private static partial Regex Growing();

    /// <summary>Whether the words tell that it went up (1) or down (−1); 0 where they tell neither or both.</summary>
    internal static int SignOf(string words) => Up().IsMatch(words) == Down().IsMatch(words) ? 0 : Up().IsMatch(words) ? 1 : -1;

    private static (Mention Now, Mention Before)? Order(Mention a, Mention b)
    {
        if (a.Measure == Measure.ChangeRate != (b.Measure == Measure.ChangeRate))
            return null; // 占58.6%，比上年增长2.2%，增幅下降16.3个百分点
        var words = b.Lead.Trim(' ', '，');
        if (IsOfYearBefore().IsMatch(words) || b.Year < a.Year)
            return (a, b); // 占比17.91%，上年为17.84%，提高…
        if (ClauseOfYearBefore().IsMatch(a.Sentence.Source.Text[a.Number.End..b.Number.Start]) && !IsFromTo(a, b))
            return (a, b); // 不合格率2.38%，上年抽2250批次，不合格率为2.71%，今年下降…
        if (words.EndsWith('到') || words.EndsWith('至') || words.EndsWith('为') || IsFromTo(a, b))
            return (b, a);
        return words.StartsWith('比') || words.StartsWith('较') || b.Measure == Measure.LastYear ? (a, b) : null;
    }

    [GeneratedRegex(@"^\s*[，；]\s*而?(?:上年|去年|上一年)(?:度|同期)?(?!末)[^，。；：到至比较]*[，、][^。；：到至比较]*[率重例]为?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex ClauseOfYearBefore();

    /// <summary>由94.1%提高到98%，一般卫生院要提高6.5个百分点: what others must do.</summary>
    [GeneratedRegex(@"^\s*[，；]\s*[^，。；：、\d]{2,}[要需应](?:再|继续)?(?:提高|提升|上升|增加|降低|下降|压降)$", RegexOptions.CultureInvariant)]
    private static partial Regex IsWanted();

    /// <summary>由2020年的58.62%提高到2023年的60.17%.</summary>
    private static bool IsFromTo(Mention a, Mention b) => From().IsMatch(a.Lead) && To().IsMatch(b.Lead);

    [GeneratedRegex(@"[由从自][^，。；：、]{0,14}$", RegexOptions.CultureInvariant)]
    private static partial Regex From();

    [GeneratedRegex(@"^\s*[^，。；：、]{0,8}[到至为](?:20\d\d *年度?|今年|本年度?|目前|现在|年末)?的?[约近]?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex To();

    [GeneratedRegex(@"^(?:而|其)?(?:上年|去年|上一年)(?:度|同期|同口径)*(?:占比|比例|比重|比率)?[为是]?$", RegexOptions.CultureInvariant)]
    private static partial Regex IsOfYearBefore();

    internal static ReportRelation Relation(Mention now, Mention before, Mention apart, int sign) => Relation((1, now), (-1, before), (sign, apart));

    private static ReportRelation Relation((int, Mention) now, (int, Mention) before, (int, Mention) apart) =>
        new(RelationKind.PointsApart, Nodes.Sum(MeasureUnit.Percent, now, before), ComparisonOperator.Equal,
            Nodes.Sum(MeasureUnit.Percent, apart), MeasureUnit.PercentagePoint, "百分点＝两个百分率之差");

    [GeneratedRegex(@"(?<verb>高于|低于|超过|超出|超|高出|优于|不及|未达到?|落后于?|大于|小于|少于|多于|比(?![重例率值])|较|与|同)[^，。；：、\d]{0,16}(?:[（(≥≤]|不低于|不超过)*\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Beside();

    [GeneratedRegex("高|超|快|上升|提[高升]|增|扩大|优于|领先|多于|大于", RegexOptions.CultureInvariant)]
    private static partial Regex Up();

    [GeneratedRegex("低|慢|降|减|回落|下滑|少于|不及|未达|落后|滞后|收窄|小于", RegexOptions.CultureInvariant)]
    private static partial Regex Down();

    /// <summary>What is compared with something else than the rates beside it.</summary>
    [GeneratedRegex("[比较同环](?!目标|计划|标准|要求)|占|其中", RegexOptions.CultureInvariant)]
    private static partial Regex Other();

    [GeneratedRegex("目标|计划|标准|要求|任务|预期|平均|上年|去年|同期|指标值", RegexOptions.CultureInvariant)]
    private static partial Regex IsBase();

    [GeneratedRegex("上年|去年|上年同期|同期", RegexOptions.CultureInvariant)]
    private static partial Regex LastYear();

    [GeneratedRegex("今年|本年|本期|同比", RegexOptions.CultureInvariant)]
    private static partial Regex Own();
}
