using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks;

namespace Hengji.Auditing.Relations.Prose.Changes;

/// <summary>Changes and growth (增减额、增减比率) printed beside the amount that changed.</summary>
/// <remarks>
/// A change is of the amount its words name, else of the one before it. Where that breaks and another amount near fits, it is of that one:
/// a contradiction is told only when no amount of the sentence fits.
/// </remarks>
internal static partial class Changes
{
    /// <summary>What binds each change and rate to the amounts beside it.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) =>
        text.Passages.SelectMany(ChangeGroup.In).Where(group => !group.IsOpen).SelectMany(Of);

    private static IEnumerable<ReportRelation> Of(ChangeGroup group)
    {
        var now = Now(group);
        if (now is null)
            return group is { Change: not null, Rate: not null, Before: { } before } && Nodes.IsNonZero(before) ? [ChangeFormulas.OnBase(before, group.Change, group.Rate)] : [];
        if (group.First.Dimension != "%" && ChangeWords.IsOpen(group.First.Lead) && !Fits(group, now.Value.Amount))
            return [];
        return Between(group, now.Value.Amount).Select(relation => now.Value.IsSure && !group.IsFar ? relation : relation with
        {
            Certainty = Certainty.Inferred,
            Assumption = group.IsFar ? (Message)"前文同名的数是比较的基数" : $"增减的是“{now.Value.Amount.Subject}”",
        });
    }

    /// <summary>What changed: the amount meant by the words, or the one that fits; unsure where neither speaks clearly.</summary>
    private static (Mention Amount, bool IsSure)? Now(ChangeGroup group)
    {
        var meant = group.Now is { } now && CanBe(now, group) ? now : null;
        var others = group.Others.Where(other => CanBe(other, group)).ToList();
        if (meant is not null && (others.Count == 0 || Fits(group, meant)))
            return (meant, true);
        if (others.Find(other => Fits(group, other)) is { } fitting)
            return (fitting, true);
        if (others.Prepend(meant).OfType<Mention>().FirstOrDefault(other => FitsPartly(group, other)) is { } partly)
            return (partly, true);
        if (group.Before is { } all && Whole().IsMatch(all.Lead) && meant is not null && !Whole().IsMatch(meant.Lead) && others.Count > 0)
            return null; // 门诊24.2万人次，急诊2.2万人次；上年合计24.0万人次，增长10.0%
        if (others.Find(other => IsNamedLikeBase(group, other)) is { } named && !(meant is not null && IsNamedLikeBase(group, meant)))
            return (named, true);
        if (group.Change is null)
            return meant is null || (others.Count > 0 && !IsRightBefore(group, meant)) ? null : (meant, true);
        var alike = others.Prepend(meant).OfType<Mention>().Where(other => other.Figure.Unit == group.Change.Figure.Unit).ToList();
        return alike is [var first, ..] ? (first, first == meant || alike.Count == 1) : meant is null ? null : (meant, true);
    }

    /// <summary>What came together last year is compared with what came together, not with a part.</summary>
    [GeneratedRegex(@"(?:合计|共计|总计)[为是]?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Whole();

    /// <summary>“资源税4312万元，上年5184万元，下降16.82%”: nothing but its base, and rates, between an amount and its change.</summary>
    private static bool IsRightBefore(ChangeGroup group, Mention meant) =>
        group is { Before: { } before, IsFar: false } && meant.Sentence == before.Sentence && meant.Number.Start < before.Number.Start
        && !group.Others.Any(other => other.Number.Start > meant.Number.Start && other.Depth <= meant.Depth && other.Figure != before.Figure);

    private static bool CanBe(Mention amount, ChangeGroup group) =>
        amount.IsPlain && !ChangeWords.IsGap(amount.Lead) && !IsMeanOfTotal(amount, group.Before) && (group.Change is null || Nodes.IsSameDimension(group.Change, amount)) && amount.Figure != group.Before?.Figure;

    /// <summary>“平均每车2.1万元，比上年的48.7万元总额少2.5万元”: a mean is not compared with a total.</summary>
    private static bool IsMeanOfTotal(Mention amount, Mention? before) =>
        before is not null && Mean().IsMatch(amount.Lead) && Total().IsMatch(before.Tail);

    [GeneratedRegex(@"(?:平均|每|均)[^，。；：、\d]{0,10}$", RegexOptions.CultureInvariant)]
    private static partial Regex Mean();

    [GeneratedRegex("^的?(?:总额|总量|总数|合计|总计)", RegexOptions.CultureInvariant)]
    private static partial Regex Total();

    private static bool Fits(ChangeGroup group, Mention amount)
    {
        var relations = Between(group, amount).ToList();
        return relations.Count > 0 && relations.TrueForAll(relation => Nodes.CanHold(relation.Left, relation.Right));
    }

    /// <summary>Whether change or rate follows from the amount and its base, so that only the other of the two is wrong.</summary>
    private static bool FitsPartly(ChangeGroup group, Mention amount) =>
        group is { Before: not null, Change: not null, Rate: not null } && Between(group, amount).Any(relation => Nodes.CanHold(relation.Left, relation.Right));

    /// <summary>“全年支出80万元，结转5万元；比上年支出75万元增加5万元”: what changed is called what it is compared with.</summary>
    private static bool IsNamedLikeBase(ChangeGroup group, Mention amount) =>
        group.Before is { } before && FactKey.Subject(WordsOfYear().Replace(before.Subject, "")) is { Length: > 1 } name && name == FactKey.Subject(amount.Subject);

    [GeneratedRegex("^.*(?:上年度?|去年|同期)的?", RegexOptions.CultureInvariant)]
    private static partial Regex WordsOfYear();

    private static IEnumerable<ReportRelation> Between(ChangeGroup group, Mention now)
    {
        var (change, rate, before) = (group.Change, group.Rate, group.Before);
        if (change is not null && rate is not null)
            yield return ChangeFormulas.Growth(now, change, rate);
        if (before is null || !Nodes.IsSameDimension(before, now))
            yield break;
        if (change is not null)
            yield return ChangeFormulas.Difference(now, before, change);
        if (rate is not null && Nodes.IsNonZero(before))
            yield return ChangeFormulas.GrowthFrom(now, before, rate);
    }
}
