using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;

namespace Hengji.Auditing.Relations.Prose.Changes;

/// <summary>Last year's amounts told together behind this year's: 出口68.4亿元，增长12.5%；进口23.1亿元，下降9.1%。（上年出口60.8亿元、进口25.4亿元）.</summary>
internal static partial class LastYearLists
{
    /// <summary>The relations of changes and rates of amounts that such a list names.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) => text.Passages.SelectMany(Of);

    private static IEnumerable<ReportRelation> Of(Passage passage)
    {
        var earlier = Lists(passage).ToList();
        if (earlier.Count == 0)
            yield break;
        foreach (var group in ChangeGroup.In(passage).Where(group => group is { IsOpen: false, Before: null, Now: { IsPlain: true, RowLength: 1 } } && ComparisonWords.Against(group.First.Lead) is "" or ComparisonWords.LastYear))
        {
            var now = group.Now!;
            if (Name(now) is not { Length: > 1 } name || earlier.FindAll(mention => mention.Number.Start > now.Number.Start && mention.Dimension == now.Dimension && Name(mention) == name) is not [var before] || !Nodes.IsNonZero(before))
                continue;
            if (group.Change is { } change && Nodes.IsSameDimension(change, now))
                yield return Likely(ChangeFormulas.Difference(now, before, change));
            if (group.Rate is { } rate)
                yield return Likely(ChangeFormulas.GrowthFrom(now, before, rate));
        }
    }

    private static ReportRelation Likely(ReportRelation relation) =>
        relation with { Certainty = Hengji.Checks.Certainty.Inferred, Assumption = "文中另处所列同名的数是比较的基数" };

    /// <summary>Amounts of sentences, or of brackets, that begin with last year.</summary>
    private static IEnumerable<Mention> Lists(Passage passage) =>
        passage.Sentences.Where(sentence => sentence.Mentions.Length > 1).SelectMany(sentence => sentence.Mentions.GroupBy(mention => mention.Bracket).Where(level => LastYear().IsMatch(level.First().Lead)))
            .SelectMany(level => level.Where(mention => mention is { IsPlain: true, RowLength: 1, Dimension: not ("%" or "") } && mention.Measure is Measure.Amount or Measure.Actual or Measure.LastYear));

    private static string Name(Mention mention) => SubjectWords.Key(LastYear().Replace(mention.Subject, ""));

    [GeneratedRegex(@"^[（\s]*(?:上年度?|去年|上一年)(?:同期)?(?!相比)", RegexOptions.CultureInvariant)]
    private static partial Regex LastYear();
}
