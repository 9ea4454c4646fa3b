using Hengji.Storage.Dossiers;

namespace Hengji.Web.Language;

/// <summary>Names of stages for people.</summary>
public static class StageNames
{
    /// <summary>Name of a dossier's stage.</summary>
    public static string Of(Stage stage, Tongue tongue) =>
        stage switch
        {
            Stage.Filling => tongue["单位填报", "Units fill"],
            Stage.Compiling => tongue["部门汇总", "Department compiles"],
            Stage.PanelOpinion => tongue["评价组意见", "Panel's opinion"],
            Stage.DepartmentSigning => tongue["部门负责人签署", "Department signs"],
            Stage.FinanceReview => tongue["财政部门审核", "Finance bureau reviews"],
            Stage.Accepted => tongue["已受理", "Accepted"],
        };

    /// <summary>Name of a unit share's stage.</summary>
    public static string Of(PartStage stage, Tongue tongue) =>
        stage switch
        {
            PartStage.Filling => tongue["填报中", "filling"],
            PartStage.UnitReview => tongue["待单位负责人审核", "unit head reviews"],
            PartStage.HandedIn => tongue["已报送部门", "handed in"],
            PartStage.Returned => tongue["已退回", "returned"],
        };
}
