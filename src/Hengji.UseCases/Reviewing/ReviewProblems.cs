namespace Hengji.UseCases.Reviewing;

/// <summary>A step the table does not have, or not for this person.</summary>
public sealed record StepNotYours() : Problem(
    "review.not-yours", "这一步不能由您办理。", "You may not do this step.");

/// <summary>The page no longer shows what is stored: moved on, returned, or changed meanwhile.</summary>
public sealed record StalePage() : Problem(
    "review.stale",
    "材料在您打开页面后已有变动（可能已经办理过，或数据有修改），这一步没有办理。请刷新页面，看过最新情况后再办。",
    "The material changed since you opened the page (it may be done already, or values changed). Nothing was done; reload and look again.");

/// <summary>A required reason or opinion is missing.</summary>
public sealed record ReasonMissing() : Problem(
    "review.reason-missing", "请填写意见或退回理由。", "Give an opinion or the reason for returning.");

/// <summary>More characters than a reason, opinion or comment takes.</summary>
public sealed record ReasonTooLong(int Length, int Maximum) : Problem(
    "review.too-long", $"文字有 {Length} 个字符，最多 {Maximum} 个，请删减。", $"{Length} characters; at most {Maximum} are allowed.");

/// <summary>The reviewer filled or handed on what is to be reviewed.</summary>
public sealed record FillerReviews() : Problem(
    "review.same-person",
    "填报与审核不能是同一人：这份材料中有您填写的数据，或者上一步由您办理。请由其他有权限的人办理。",
    "Filler and reviewer must differ: you filled cells of it or did the step before. Somebody else must do this step.");

/// <summary>Units that have not handed in.</summary>
public sealed record UnitsMissing(string Names) : Problem(
    "review.units-missing", $"还有单位没有报送：{Names}。请催报，或由该单位报送后再开始汇总。", $"Units have not handed in yet: {Names}.");

/// <summary>Cells, errors or flags stand in the way of handing on.</summary>
public sealed record HandingOnBlocked(int Unreadable, int Unexplained, int Flags) : Problem(
    "review.blocked",
    $"暂不能报送：{Unreadable} 格无法识别，{Unexplained} 处错误没有改正也没有说明，{Flags} 处待跟进没有处理。请逐项改正、说明或处理。",
    $"Cannot be handed on yet: {Unreadable} unreadable cells, {Unexplained} errors neither corrected nor explained, {Flags} open flags.");

/// <summary>Returning to the units needs to say which.</summary>
public sealed record ReturnNeedsUnits() : Problem(
    "review.no-units",
    "退回到单位填报时，请选择要退回的单位，或写明单位的哪一格。部门填写的内容请退回到部门汇总。",
    "Returning to the units needs a unit or a unit's cell. For the department's own cells return to compiling.");

/// <summary>A remark on a cell that does not exist.</summary>
public sealed record RemarkWithoutCell(string Address) : Problem(
    "review.no-cell", $"没有“{Address}”这一格，请核对。", $"There is no cell “{Address}”.");

/// <summary>The signer has not proved again who they are.</summary>
public sealed record IdentityNotConfirmed() : Problem(
    "review.identity", "签署前请再次输入密码，密码不对则不能签署。", "Enter your password again to sign; a wrong one signs nothing.");

/// <summary>The signer has no key that may sign.</summary>
public sealed record NoSigningKey() : Problem(
    "review.no-key", "您没有可用的签名密钥。请联系安全管理员，或改为上传签字扫描件。", "You have no key that may sign. Ask the security administrator or attach a scan.");

/// <summary>A scan that is not among the kept files.</summary>
public sealed record NoSuchScan() : Problem(
    "review.no-scan", "找不到签字扫描件，请重新上传（PDF 或图片）。", "The scan is not stored; upload it again (PDF or picture).");

/// <summary>A comment or flag that does not exist or is not for this person.</summary>
public sealed record NoSuchNote() : Problem(
    "note.not-found", "没有这条批注，或者它已被处理。", "There is no such comment, or it is resolved already.");

/// <summary>A comment another person must see to.</summary>
public sealed record NoteNotYours() : Problem(
    "note.forbidden", "这条批注只能由提出人、这一格的填报人或其审核人处理。", "Only its author, the cell's filler or its reviewer may do this.");

/// <summary>A second score for a line that does not exist, or out of its range.</summary>
public sealed record BadSecondScore(string Line, string Range) : Problem(
    "second-score.out-of-range", $"“{Line}”的复核得分应在 {Range} 之内，最多两位小数。", $"The second score of “{Line}” must lie within {Range}, two decimals at most.");
