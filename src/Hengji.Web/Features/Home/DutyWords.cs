using System.Globalization;
using Hengji.Figures;
using Hengji.UseCases.Home;
using Hengji.Web.Language;

namespace Hengji.Web.Features.Home;

/// <summary>Duties in words.</summary>
internal static class DutyWords
{
    /// <summary>What is to be done.</summary>
    public static string Of(DutyKind kind, Tongue tongue) =>
        kind switch
        {
            DutyKind.Fill => tongue["填报并送单位负责人审核", "Fill in and send to the unit head"],
            DutyKind.FillOwn => tongue["填报部门本级各表", "Fill in the department's own forms"],
            DutyKind.Correct => tongue["按退回意见更正", "Correct what was returned"],
            DutyKind.HandIn => tongue["审核并报送部门", "Review and hand in to the department"],
            DutyKind.Collect => tongue["催收单位材料", "Collect the units' shares"],
            DutyKind.Compile => tongue["汇总、核对并送评价组", "Compile, check and send to the panel"],
            DutyKind.GiveOpinion => tongue["提出评价组意见", "Give the panel's opinion"],
            DutyKind.Sign => tongue["部门负责人签署", "Sign for the department"],
            DutyKind.Review => tongue["财政审核", "Review for the finance bureau"],
            DutyKind.SpotCheck => tongue["抽查复核", "Spot-check and score again"],
            DutyKind.Publish => tongue["办理公开审核", "Approve publication"],
        };

    /// <summary>The form, cell or step where it is done.</summary>
    public static string Address(Duty duty)
    {
        var dossier = string.Create(CultureInfo.InvariantCulture, $"/dossiers/{duty.Dossier.Id}");
        return duty.Kind switch
        {
            DutyKind.Correct when duty.Returned is { Cells: [var first, ..] } => CellAddress(duty, first),
            DutyKind.Fill or DutyKind.FillOwn when duty.IsMine => $"{dossier}/next",
            DutyKind.Fill or DutyKind.FillOwn or DutyKind.Correct => dossier,
            DutyKind.Publish => $"{dossier}/report",
            _ => $"{dossier}/review",
        };
    }

    /// <summary>A cell in its form.</summary>
    public static string CellAddress(Duty duty, string cell) =>
        string.Create(CultureInfo.InvariantCulture, $"/dossiers/{duty.Dossier.Id}/forms/{FigureAddress.TryParse(cell)?.Form}#{cell}");
}
