using Hengji.Storage.Dossiers;
using Hengji.Storage.People;
using Hengji.UseCases.Reviewing;

namespace Hengji.UseCases.People;

/// <summary>What a person may do, decided from the grants alone: no page and no route decides for itself.</summary>
/// <param name="Grants">Every grant of the person.</param>
public sealed record Rights(ImmutableArray<Grant> Grants)
{
    private static readonly Role[] OfDepartment =
        [Role.DepartmentFinance, Role.PanelLeader, Role.DepartmentHead, Role.FinanceDivision, Role.FinancePerformance, Role.Publisher];

    private static readonly Role[] OfUnit = [Role.UnitClerk, Role.UnitHead];

    private static readonly Role[] OfBureau = [Role.FinanceDivision, Role.FinancePerformance];

    /// <summary>No right at all.</summary>
    public static Rights None { get; } = new([]);

    /// <summary>Whether any grant has the role.</summary>
    public bool Has(Role role) => Grants.Any(grant => grant.Role == role);

    /// <summary>Whether the person has the role for a department's material of a year.</summary>
    public bool Has(Role role, Dossier dossier) =>
        Grants.Any(grant => grant.Role == role && grant.Covers(dossier.DepartmentId, dossier.Year));

    /// <summary>Whether the person has the role for one unit's share.</summary>
    public bool Has(Role role, Dossier dossier, string unitKey) =>
        Grants.Any(grant => grant.Role == role && grant.Covers(dossier.DepartmentId, dossier.Year, unitKey));

    /// <summary>Whether the person may see anything of the material.</summary>
    public bool CanOpen(Dossier dossier) => SeesWhole(dossier) || SeesUnits(dossier);

    /// <summary>
    /// Whether the person sees all units' cells. The finance bureau sees material only once it was handed in: a draft is
    /// nobody's business but the department's.
    /// </summary>
    public bool SeesWhole(Dossier dossier) =>
        Grants.Any(grant => OfDepartment.Contains(grant.Role)
            && grant.Covers(dossier.DepartmentId, dossier.Year)
            && (!OfBureau.Contains(grant.Role) || dossier.Stage >= Stage.FinanceReview));

    /// <summary>The stage from which a role sees material; null for roles that see none.</summary>
    internal static Stage? Opens(Role role) =>
        OfBureau.Contains(role) ? Stage.FinanceReview : OfDepartment.Contains(role) || OfUnit.Contains(role) ? Stage.Filling : null;

    /// <summary>Whether the person sees one unit's cells.</summary>
    public bool Sees(Dossier dossier, string unitKey) =>
        SeesWhole(dossier)
        || Grants.Any(grant => OfUnit.Contains(grant.Role) && grant.Covers(dossier.DepartmentId, dossier.Year, unitKey));

    /// <summary>Whether the person fills a unit's share, in any stage.</summary>
    public bool Fills(Dossier dossier, string unitKey) => Has(Role.UnitClerk, dossier, unitKey);

    /// <summary>Whether the person fills the department's own forms and may correct units' shares while compiling.</summary>
    public bool Compiles(Dossier dossier) => Has(Role.DepartmentFinance, dossier);

    /// <summary>Whether the person may do a step of the dossier's review.</summary>
    public bool May(ReviewStep<Stage> step, Dossier dossier) => Has(step.By, dossier);

    /// <summary>Whether the person may do a step of a unit share's review.</summary>
    public bool May(ReviewStep<PartStage> step, Dossier dossier, string unitKey) => Has(step.By, dossier, unitKey);

    private bool SeesUnits(Dossier dossier) =>
        Grants.Any(grant => OfUnit.Contains(grant.Role) && grant.Covers(dossier.DepartmentId, dossier.Year));
}
