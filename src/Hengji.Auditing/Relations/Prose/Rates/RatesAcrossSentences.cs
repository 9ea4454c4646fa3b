using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Rates;

/// <summary>A part with its rate, of the one whole that a sentence before tells: 抽查贷款117笔，…。发现问题贷款11笔，问题率9.40%; 涉及预算资金5.31亿元。全年实际执行4.70亿元，平均执行率88.50%.</summary>
/// <remarks>A break is asked: the whole may not be told at all.</remarks>
internal static partial class RatesAcrossSentences
{
    private const decimal Hundred = 100;
    private const decimal MostTimes = 1.5m;

    /// <summary>The relations of each rate right behind its part.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) =>
        text.Passages.SelectMany(passage => passage.Sentences.Skip(1).SelectMany(sentence => Of(sentence, [.. passage.Mentions.Where(mention => mention.Number.Start < sentence.Sentence.Start)])));

    private static IEnumerable<ReportRelation> Of(ReadSentence sentence, List<Mention> earlier)
    {
        foreach (var (part, rate) in sentence.Mentions.Zip(sentence.Mentions.Skip(1)))
        {
            if (!IsRate(rate) || part is not { IsPlain: true, RowLength: 1, IsAmount: true, Depth: 0, Figure.Value: > 0 } || sentence.Mentions.Any(mention => mention.Number.Start < part.Number.Start && mention.Dimension == part.Dimension))
                continue;
            var told = earlier.FindAll(mention => mention is { IsPlain: true, RowLength: 1 } && mention.Dimension == part.Dimension && mention.Measure is not (Measure.Change or Measure.LastYear) && mention.InBase >= part.InBase);
            var wholes = told.FindAll(mention => IsWhole(mention, part, rate));
            if (wholes.Count > 0 && wholes.TrueForAll(whole => whole.InBase == wholes[0].InBase) && IsNear(part, wholes[0], rate) && !told.Exists(mention => mention.InBase != wholes[0].InBase && CountedRates.Makes(part, mention, rate)))
                yield return RateOfPart.Relation(part, wholes[^1], rate, "比率以前句所列数为分母");
        }
    }

    private static bool IsRate(Mention mention) =>
        mention is { IsPlain: true, RowLength: 1, Measure: Measure.Rate or Measure.CompletionRate, Figure.Value: > 0 and < Hundred } && mention.Figure.Unit == MeasureUnit.Percent;

    /// <summary>Of counts, where the part is called as the rate is; of money, a budget of what was spent altogether.</summary>
    private static bool IsWhole(Mention whole, Mention part, Mention rate) =>
        part.Number.IsCount ? NamedRates.IsNamedBefore([part], rate) : part.Dimension == "money" && Spent().IsMatch(part.Lead) && OfSpending().IsMatch(rate.Lead) && Budget().IsMatch(whole.Lead);

    /// <summary>Whether the rate is of the size that part and whole tell: 463件 of another 81284件 are not 96.50%.</summary>
    private static bool IsNear(Mention part, Mention whole, Mention rate) =>
        part.InBase * Hundred / whole.InBase is var made && made < rate.Figure.Value * MostTimes && rate.Figure.Value < made * MostTimes;

    /// <summary>全年实际执行, 累计支出: of all, and of no part of it.</summary>
    [GeneratedRegex(@"^\s*(?:截至?[^，。；：]{2,12}[，]?)?(?:全年|本年度?|当年|年度|项目|资金|实际|累计|共|已)*(?:执行|支出|支付|使用)(?:资金|数|金额|了|共|合计|为)*\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Spent();

    [GeneratedRegex(@"^\s*，\s*(?:平均|总体|整体|预算|资金)*(?:执行|支出|支付|使用)(?:率|进度)(?:为|达到?|：)*\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex OfSpending();

    [GeneratedRegex(@"预算[^，。；：、\d]{0,6}$", RegexOptions.CultureInvariant)]
    private static partial Regex Budget();
}
