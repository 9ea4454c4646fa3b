namespace Hengji.Auditing.Relations.Facts;

/// <summary>The same fact in two tables.</summary>
internal static class RepeatedInTables
{
    /// <summary>The relations of each section with each later one.</summary>
    /// <param name="index">Sections with their claims.</param>
    public static IEnumerable<ReportRelation> Of(FactIndex index)
    {
        var sections = index.Sections;
        var funds = sections.Select(section => FundScope.Of(section.Section.Title)).ToList();
        var isBasic = sections.Select(section => FundScope.IsBasic(section.Section.Title)).ToList(); // 培训费 of basic expenditure is not all that was spent on training
        for (var first = 0; first < sections.Count; first++)
        {
            foreach (var later in index.SharingAfter(first))
            {
                var areFundsApart = funds[first] != funds[later];
                var isOneBasic = isBasic[first] != isBasic[later];
                Message basis = $"{sections[first].Section.Name}与{sections[later].Section.Name}";
                foreach (var relation in FactPairs.Between(RelationKind.Repeat, basis, sections[first].Claims.SelectMany(told => told, (told, claim) => (told.Key, claim)), sections[later].Claims, areFundsApart: areFundsApart))
                {
                    if (!isOneBasic || Prose.Nodes.CanHold(relation.Left, relation.Right))
                        yield return relation;
                }
            }
        }
    }
}
