using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Numbers;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Points;

/// <summary>Points between two years of a row of percentages, one for each year: 2013～2017年，占比分别为22.5%、…、13.2%，2017年比2013年下降9.3个百分点.</summary>
internal static partial class RatesOfYears
{
    /// <summary>The relations of a sentence.</summary>
    public static IEnumerable<ReportRelation> Of(ReadSentence sentence)
    {
        foreach (var apart in sentence.Mentions.Where(mention => mention.Figure.Unit == MeasureUnit.PercentagePoint && mention is { IsPlain: true, RowLength: 1 }))
        {
            if (Years().Match(apart.Lead) is not { Success: true } years || PointsApart.SignOf(apart.Lead) is not (var sign and not 0))
                continue;
            if (Row(sentence, apart) is { } row && FirstYear(row) is { } first && At(row, WholeNumber.Of(years.Groups["now"]) - first) is { } now && At(row, WholeNumber.Of(years.Groups["base"]) - first) is { } before)
                yield return PointsApart.Relation(now, before, apart, sign);
        }
    }

    /// <summary>The last row of percentages before.</summary>
    private static ImmutableArray<Mention>? Row(ReadSentence sentence, Mention apart) =>
        sentence.Mentions.LastOrDefault(mention => mention.Number.Start < apart.Number.Start && mention.RowLength > 1) is { Dimension: "%" } last
            ? [.. sentence.Mentions.Where(mention => mention.Row == last.Row)] : null;

    /// <summary>The year of the first one: the last range of years told before has as many years as the row figures.</summary>
    private static int? FirstYear(ImmutableArray<Mention> row) =>
        Range().Matches(row[0].Sentence.Source.Text[..row[0].Number.Start]) is [.., var last] && WholeNumber.Of(last.Groups["to"]) - WholeNumber.Of(last.Groups["from"]) + 1 == row.Length
            ? WholeNumber.Of(last.Groups["from"]) : null;

    private static Mention? At(ImmutableArray<Mention> row, int place) => place >= 0 && place < row.Length && row[place].IsPlain ? row[place] : null;

    [GeneratedRegex(@"(?<now>20\d\d) *年度?[比较与](?<base>20\d\d) *年", RegexOptions.CultureInvariant)]
    private static partial Regex Years();

    [GeneratedRegex(@"(?<from>20\d\d) *年?度? *[～~—–－\-至到]+ *(?<to>20\d\d) *年", RegexOptions.CultureInvariant)]
    private static partial Regex Range();
}
