namespace Hengji.Auditing.Relations.Facts;

/// <summary>The same fact in two tables.</summary>
internal static class RepeatedInTables
{
    /// <summary>The relations of each section with each later one.</summary>
    /// <param name="index">Sections with their claims.</param>
    public static IEnumerable<ReportRelation> Of(FactIndex index)
    {
        var sections = index.Sections;
        for (var first = 0; first < sections.Count; first++)
        {
            foreach (var later in index.SharingAfter(first))
            {
                var areFundsApart = FundScope.Of(sections[first].Section.Title) != FundScope.Of(sections[later].Section.Title);
                var basis = $"{sections[first].Section.Name}与{sections[later].Section.Name}";
                foreach (var relation in FactPairs.Between(RelationKind.Repeat, basis, sections[first].Claims.SelectMany(claim => claim), sections[later].Claims, areFundsApart: areFundsApart))
                    yield return relation;
            }
        }
    }
}
