using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks;

namespace Hengji.Auditing.Relations.Prose.Changes;

/// <summary>A change or rate told beside what it was (公务接待费上年13.52万元，本年下降44.35%), while what it is stands elsewhere in the text.</summary>
/// <remarks>Of the amount of that name that fits; where all places tell one amount, of that.</remarks>
internal static partial class ChangesFromBase
{
    private const int ShortestName = 2;

    /// <summary>The relations of changes with last year's amount and without this year's near them.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text)
    {
        var amounts = text.Mentions.Where(mention => mention is { IsAmount: true, IsPlain: true, RowLength: 1 } && FactKey.Subject(mention.Subject).Length >= ShortestName)
            .ToLookup(mention => FactKey.Subject(mention.Subject));
        return text.Passages.SelectMany(ChangeGroup.In)
            .Where(group => group is { Now: null, IsOpen: false, IsFar: false } && group.First.RowLength == 1 && OwnWords().IsMatch(group.First.Words.Own))
            .SelectMany(group => BaseOf(group.First, text.SentenceOf(group.First)) is { } before ? Of(group, before, amounts) : []);
    }

    /// <summary>Last year's amount right before the change, when the sentence begins with it.</summary>
    private static Mention? BaseOf(Mention first, ImmutableArray<Mention> sentence) =>
        sentence is [{ Measure: Measure.LastYear, IsPlain: true, RowLength: 1, Depth: 0 } before, var next, ..] && next.Figure == first.Figure ? before : null;

    private static IEnumerable<ReportRelation> Of(ChangeGroup group, Mention before, ILookup<string, Mention> amounts)
    {
        var name = FactKey.Subject(LastYearWords().Replace(before.Subject, ""));
        if (name.Length < ShortestName || FactKey.IsGeneral(name) || !Nodes.IsNonZero(before))
            return [];
        var told = amounts[name].Where(amount => amount.Figure != before.Figure && amount.Dimension == before.Dimension && (amount.Year is null || before.Year is null || amount.Year == before.Year + 1)).ToList();
        var now = told.Find(amount => Between(group, before, amount).All(relation => Nodes.CanHold(relation.Left, relation.Right)))
            ?? (told.DistinctBy(amount => amount.InBase).Count() == 1 ? told[0] : null);
        return now is null ? [] : Between(group, before, now).Select(relation => relation with
        {
            Certainty = Certainty.Inferred,
            Assumption = $"增减的是文中所列“{now.Subject}”",
        });
    }

    private static IEnumerable<ReportRelation> Between(ChangeGroup group, Mention before, Mention now)
    {
        if (group.Change is { } change && Nodes.IsSameDimension(change, now))
            yield return ChangeFormulas.Difference(now, before, change);
        if (group.Rate is { } rate)
            yield return ChangeFormulas.GrowthFrom(now, before, rate);
    }

    /// <summary>Words that name nothing but this year.</summary>
    [GeneratedRegex("^(?:本年度?|今年|当年|本期)?$", RegexOptions.CultureInvariant)]
    private static partial Regex OwnWords();

    [GeneratedRegex(@"^(?:上年度?|去年|上一年度?)(?:同期)?|[为是]?(?:上年度?|去年|上一年度?)(?:同期|决算|支出|数)*$", RegexOptions.CultureInvariant)]
    private static partial Regex LastYearWords();
}
