using Hengji.Auditing.Claims;
using Hengji.Checks;

namespace Hengji.Auditing.Relations.Prose.Changes;

/// <summary>A change and its rate told of a name (公务接待费支出减少0.15万元，下降27.78%) whose amount stands elsewhere in the text.</summary>
internal static class NamedChanges
{
    private const int ShortestName = 3;

    /// <summary>The relations of changes whose own sentence tells no amount of that name.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text)
    {
        var budgets = text.Mentions.Where(mention => mention is { IsPlain: true, RowLength: 1 } && (mention.IsBudget || (mention.IsAmount && mention.Subject.Contains("预算", StringComparison.Ordinal))) && FactKey.Subject(mention.Subject).Length > 1)
            .ToLookup(mention => FactKey.Subject(mention.Subject));
        var amounts = text.Mentions.Where(mention => mention is { IsAmount: true, IsPlain: true, RowLength: 1 } && FactKey.Subject(mention.Subject).Length >= ShortestName)
            .ToLookup(mention => FactKey.Subject(mention.Subject));
        return text.Passages.SelectMany(ChangeGroup.In)
            .Where(group => group is { Change: not null, Rate: not null, Now: null, IsOpen: false } && group.First is { RowLength: 1, Words.Own.Length: > 0 })
            .Select(group => Relation(group, ComparisonWords.IsAgainstBudgetOfLastYear(group.First.Lead) ? budgets : amounts)).OfType<ReportRelation>();
    }

    /// <summary>Of the amount that fits; where all places tell one amount, of that.</summary>
    private static ReportRelation? Relation(ChangeGroup group, ILookup<string, Mention> amounts)
    {
        var name = Name(group.First.Lead, amounts);
        if (name.Length == 0 || FactKey.IsGeneral(name) || (ComparisonWords.Against(group.First.Lead) == ComparisonWords.Plan && !ComparisonWords.IsAgainstBudgetOfLastYear(group.First.Lead)))
            return null;
        var told = amounts[name].Where(amount => Nodes.IsSameDimension(amount, group.Change!) && (amount.Year is null || group.First.Year is null || amount.Year == group.First.Year)).ToList();
        var meant = told.Find(amount => Fits(group, amount)) ?? (told.DistinctBy(amount => amount.InBase).Count() == 1 ? told[0] : null);
        return meant is null ? null : ChangeFormulas.Growth(meant, group.Change!, group.Rate!) with
        {
            Certainty = Certainty.Inferred,
            Assumption = $"增减的是文中所列“{meant.Subject}”",
        };
    }

    /// <summary>The last name told of an amount: 公务用车运行费 of “公务用车运行费支出决算比预算无增减变化，比去年…”; empty without.</summary>
    private static string Name(string lead, ILookup<string, Mention> amounts) =>
        lead.Split('，', '；', '。', '：').Reverse().Select(NameIn).FirstOrDefault(amounts.Contains) ?? "";

    private static string NameIn(string clause) =>
        FactKey.Subject(SubjectWords.Of(clause.IndexOfAny(['比', '较', '与']) is >= 0 and var end ? clause[..end] : ChangeWords.Without(clause)));

    private static bool Fits(ChangeGroup group, Mention amount) =>
        ChangeFormulas.Growth(amount, group.Change!, group.Rate!) is var relation && Nodes.CanHold(relation.Left, relation.Right);
}
