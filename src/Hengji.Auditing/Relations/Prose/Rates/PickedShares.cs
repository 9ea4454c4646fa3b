using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Rates;

/// <summary>How many of one kind were picked out of how many: 在85个部门自评的基础上，选取12个部门复核，抽查面14.12%.</summary>
internal static partial class PickedShares
{
    private const int NounLength = 2;

    /// <summary>The relations of each such rate with two counts of one noun before it in its sentence.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) =>
        text.Passages.SelectMany(passage => passage.Sentences).SelectMany(Of);

    private static IEnumerable<ReportRelation> Of(ReadSentence sentence)
    {
        foreach (var rate in sentence.Mentions.Where(mention => mention is { IsPlain: true, RowLength: 1, Figure.Value: > 0 and < 100 } && mention.Figure.Unit == MeasureUnit.Percent && Picked().IsMatch(mention.Lead)))
        {
            var counts = sentence.Mentions.Where(mention => mention.Number.Start < rate.Number.Start && mention is { IsPlain: true, RowLength: 1, Number.IsCount: true, Depth: 0, Figure.Value: > 0 }).ToList();
            if (counts is [.., var last] && counts.FindAll(mention => mention.Dimension == last.Dimension && Noun(mention) == Noun(last)) is [var whole, _] && Noun(last).Length > 0 && whole.InBase > last.InBase)
                yield return RateOfPart.Relation(last, whole, rate, "比率以本句所列两数计算");
        }
    }

    /// <summary>The word behind a count; of units that say it themselves, the unit.</summary>
    private static string Noun(Mention mention) =>
        mention.Dimension == "个" ? mention.Tail.Length >= NounLength && mention.Tail[..NounLength].All(char.IsLetter) ? mention.Tail[..NounLength] : "" : mention.Dimension;

    [GeneratedRegex(@"(?:抽查|抽样|抽取|抽检|核查|复核|抽评|检查)(?:覆盖)?(?:面|率|比例)(?:为|达到?|：)*\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Picked();
}
