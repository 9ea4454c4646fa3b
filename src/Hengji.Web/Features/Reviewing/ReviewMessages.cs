using Hengji.Web.Language;

namespace Hengji.Web.Features.Reviewing;

/// <summary>Sentences for the codes a step's form may come back with.</summary>
internal static class ReviewMessages
{
    public static string Of(string code, Tongue tongue) =>
        code switch
        {
            "review.stale" => tongue[
                "材料在您打开页面后已有变动（可能已经办理过，或数据有修改），这一步没有办理。下面是最新情况，看过后再办。",
                "The material changed since you opened the page; nothing was done. Below is how it stands now."],
            "review.not-yours" => tongue["这一步不能由您办理。", "You may not do this step."],
            "review.reason-missing" => tongue["请填写意见或理由。", "Give an opinion or a reason."],
            "review.too-long" => tongue["文字太长，意见、理由最多 2000 字，说明最多 1800 字。", "The text is too long: 2,000 characters at most, 1,800 for explanations."],
            "review.same-person" => tongue[
                "填报与审核不能是同一人：材料中有您填写的数据，或者上一步由您办理。请由其他有权限的人办理。",
                "Filler and reviewer must differ; somebody else must do this step."],
            "review.units-missing" => tongue["还有单位没有报送，见下面的单位表。", "Units have not handed in yet; see the table of units."],
            "review.blocked" => tongue["暂不能报送：下面列出的各项请先改正、说明或处理。", "Cannot be handed on yet: correct, explain or resolve what is listed below."],
            "review.no-units" => tongue[
                "退回到单位填报时，请选择要退回的单位，或选择单位的单元格。部门填写的内容请退回到部门汇总。",
                "Returning to the units needs a unit or a unit's cell."],
            "review.no-cell" => tongue["所选的单元格已不存在，请刷新后再试。", "A chosen cell does not exist any more; reload."],
            "review.identity" => tongue["密码不对，没有签署。连续输错 5 次将锁定 15 分钟。", "The password is wrong; nothing was signed. Five failures lock the account."],
            "review.no-key" => tongue["没有可用的签名密钥。请联系安全管理员，或改为上传签字扫描件。", "There is no key that may sign; ask the security administrator or attach a scan."],
            "review.bad-scan" or "review.no-scan" => tongue["签字扫描件须是 PDF、PNG 或 JPEG，不超过 20 MB。", "The scan must be a PDF, PNG or JPEG of at most 20 MB."],
            "second-score.out-of-range" => tongue["复核得分应在 0 与该项分值之间，最多两位小数。", "A second score lies between 0 and the line's weight, two decimals at most."],
            _ => tongue["没有办成，请刷新后再试。", "Nothing was done; reload and try again."],
        };
}
