using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Prose.Sums.Lists;
using Hengji.Checks;

namespace Hengji.Auditing.Relations.Prose.Rates.Each;

/// <summary>Means with the number they are of in the brackets right behind: 办展经费94.50万元，展位平均成本4500元（展位210个）.</summary>
internal static partial class BracketMeans
{
    /// <summary>The relation of each such mean with the amount that makes it, or the last one before.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) =>
        text.Passages.SelectMany(passage => passage.Sentences).SelectMany(sentence => sentence.Mentions.Select(mean => Of(mean, sentence)).OfType<ReportRelation>());

    private static ReportRelation? Of(Mention mean, ReadSentence sentence)
    {
        if (mean is not { IsPlain: true, RowLength: 1, Dimension: not ("%" or "") } || !Mean().IsMatch(mean.Lead) || OfTime().IsMatch(mean.Lead))
            return null;
        var inside = sentence.Mentions.Where(mention => mention.Number.Start > mean.Number.Start).TakeWhile(mention => mention.Depth > mean.Depth).ToList();
        if (inside is not [{ IsPlain: true, Dimension: not ("%" or "" or "money") } count] || !PartRange.OpensAtOnce(count) || !Nodes.IsNonZero(count) || count.Dimension == mean.Dimension)
            return null;
        var amounts = sentence.Mentions.Where(mention => mention.Number.Start < mean.Number.Start && mention is { IsAmount: true, IsPlain: true, RowLength: 1 } && mention.Dimension == mean.Dimension && Nodes.IsNonZero(mention) && !Mean().IsMatch(mention.Lead)).Reverse().ToList();
        var relations = amounts.ConvertAll(amount => PerHead.Relation(amount, count, mean));
        return relations.Find(relation => Nodes.CanHold(relation.Left, relation.Right)) ?? (amounts.Exists(amount => PerHead.IsRounded(amount, count, mean)) ? null : relations.Select(relation => relation with { Certainty = Certainty.Conditional }).FirstOrDefault());
    }

    /// <summary>每平方米每月18元（按12个月计算）.</summary>
    [GeneratedRegex("月|年|日均|天均|每[天日季周]", RegexOptions.CultureInvariant)]
    private static partial Regex OfTime();

    [GeneratedRegex(@"(?:平均|[人次户亩辆套件]均|单位)[^，。；：、\d]{0,8}$", RegexOptions.CultureInvariant)]
    private static partial Regex Mean();
}
