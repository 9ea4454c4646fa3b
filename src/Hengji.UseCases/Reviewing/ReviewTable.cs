using Hengji.Storage.Dossiers;
using Hengji.Storage.People;
using Hengji.UseCases.People;

namespace Hengji.UseCases.Reviewing;

/// <summary>Every step there is, for a unit's share and for the dossier: what is not in the table cannot be done.</summary>
/// <remarks>Order of opinions: 评价组组长 → 部门(单位)意见 → 财政归口业务科室意见, as the official signature page has it.</remarks>
public static class ReviewTable
{
    /// <summary>Steps of a unit's share (单位填报部分), possible while the dossier is being filled.</summary>
    public static ImmutableArray<ReviewStep<PartStage>> OfShare { get; } =
    [
        new(PartStage.Filling, PartStage.UnitReview, Role.UnitClerk, StepKind.HandOn),
        new(PartStage.Returned, PartStage.UnitReview, Role.UnitClerk, StepKind.HandOn),
        new(PartStage.UnitReview, PartStage.HandedIn, Role.UnitHead, StepKind.Approve),
        new(PartStage.UnitReview, PartStage.Returned, Role.UnitHead, StepKind.Return),
        new(PartStage.UnitReview, PartStage.Returned, Role.DepartmentFinance, StepKind.Return),
        new(PartStage.HandedIn, PartStage.Returned, Role.DepartmentFinance, StepKind.Return),
    ];

    /// <summary>Steps of a dossier: five forward, and back to any earlier stage by whoever holds it.</summary>
    public static ImmutableArray<ReviewStep<Stage>> OfDossier { get; } =
    [
        new(Stage.Filling, Stage.Compiling, Role.DepartmentFinance, StepKind.HandOn),
        new(Stage.Compiling, Stage.PanelOpinion, Role.DepartmentFinance, StepKind.HandOn),
        new(Stage.PanelOpinion, Stage.DepartmentSigning, Role.PanelLeader, StepKind.Sign),
        new(Stage.DepartmentSigning, Stage.FinanceReview, Role.DepartmentHead, StepKind.Sign),
        new(Stage.FinanceReview, Stage.Accepted, Role.FinanceDivision, StepKind.Sign),
        .. Returns(Stage.Compiling, Role.DepartmentFinance),
        .. Returns(Stage.PanelOpinion, Role.PanelLeader),
        .. Returns(Stage.DepartmentSigning, Role.DepartmentHead),
        .. Returns(Stage.FinanceReview, Role.FinanceDivision),
        .. Returns(Stage.Accepted, Role.FinanceDivision),
    ];

    /// <summary>The step forward from a stage; null at the end.</summary>
    public static ReviewStep<Stage>? Forward(Stage from) =>
        OfDossier.FirstOrDefault(step => step.From == from && step.Kind != StepKind.Return);

    /// <summary>Whether the person signs the dossier, or a unit's share of it, at any step, now or later.</summary>
    /// <param name="rights">Whose.</param>
    /// <param name="dossier">The dossier.</param>
    /// <param name="units">Keys of its units.</param>
    public static bool Signs(Rights rights, Dossier dossier, IEnumerable<string> units) =>
        OfDossier.Any(step => step.Kind == StepKind.Sign && rights.May(step, dossier))
        || units.Any(unit => OfShare.Any(step => step.Kind == StepKind.Approve && rights.May(step, dossier, unit)));

    private static IEnumerable<ReviewStep<Stage>> Returns(Stage from, Role by) =>
        Enum.GetValues<Stage>().Where(earlier => earlier < from).OrderDescending()
            .Select(earlier => new ReviewStep<Stage>(from, earlier, by, StepKind.Return));
}
