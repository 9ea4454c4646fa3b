using Hengji.Web.Language;

namespace Hengji.Web.Features.Trail;

/// <summary>Actions of the audit trail in Chinese; codes without a word are shown as they are.</summary>
internal static class TrailWords
{
    /// <summary>Code and word, in the order of the list offered when searching.</summary>
    public static readonly (string Code, string Word)[] All =
    [
        ("sign-in", "登录（全部）"), ("sign-in.done", "登录"), ("sign-in.failed", "登录失败"), ("sign-in.failed-second", "第二步验证失败"),
        ("sign-in.done-oidc", "统一身份认证登录"), ("sign-in.failed-oidc", "统一身份认证登录失败"),
        ("password.change", "修改密码"), ("second-factor.on", "启用第二步验证"), ("second-factor.off", "停用第二步验证"),
        ("session.end", "结束会话"), ("token.create", "新建令牌"), ("token.revoke", "停用令牌"),
        ("person.create", "开户"), ("person.close", "停用账号"), ("person.reopen", "启用账号"), ("person.unlock", "解锁"),
        ("person.reset-password", "重置密码"), ("grant.give", "授权"), ("grant.take", "收回授权"),
        ("cell.save", "填写单元格"), ("cell.compute", "自动计算"), ("dossier.load", "导入材料"), ("dossier.open", "开设年度材料"), ("department.create", "新建部门"),
        ("row.add", "增加行"), ("row.remove", "删除行"), ("row.move", "移动行"), ("row.restore", "恢复行"), ("evidence.add", "上传佐证"), ("evidence.remove", "删除佐证"),
        ("workbook.merge", "写入工作簿"),
        ("note.add", "加批注"), ("note.flag", "标为待跟进"), ("note.resolve", "批注已处理"), ("note.delete", "删除批注"),
        ("share.hand-on", "报送单位材料"), ("share.return", "退回单位"), ("dossier.hand-on", "送下一环节"), ("dossier.return", "退回材料"), ("dossier.sign", "签署"), ("dossier.remark", "批注"), ("dossier.explain", "说明"), ("score.second", "复核得分"),
        ("audit.add", "上传审核"), ("audit.accept", "采纳问题"), ("audit.dismiss", "不采纳问题"), ("audit.undo", "撤回审核决定"), ("audit.rerun", "重新审核"), ("audit.remove", "移除审核"), ("audit.letter", "修改审核意见"),
        ("unit.create", "新设单位"), ("unit.rename", "单位更名"), ("unit.alias", "单位别名"), ("unit.merge", "单位合并"), ("unit.split", "单位拆分"),
        ("calendar.import", "导入节假日"), ("calendar.set", "设置节假日"), ("calendar.clear", "取消节假日"), ("deadline.set", "调整期限"), ("deadline.clear", "恢复期限"),
    ];

    /// <summary>The chain an entry is in.</summary>
    public static string OfChain(string chain, Tongue tongue) =>
        chain switch
        {
            "people" => tongue["人员链", "people"],
            "settings" => tongue["设置链", "settings"],
            "audits" => tongue["审核文件链", "audits"],
            _ when chain.StartsWith("audit/", StringComparison.Ordinal) => tongue[$"审核 {chain[6..]} 链", chain],
            _ when chain.StartsWith("dossier/", StringComparison.Ordinal) => tongue[$"材料 {chain[8..]} 链", chain],
            _ => chain,
        };

    /// <summary>The way an entry came.</summary>
    public static string OfWay(string way, Tongue tongue) =>
        way switch
        {
            "网页" => tongue[way, "pages"],
            "接口" => tongue[way, "interface"],
            "系统" => tongue[way, "system"],
            "命令行 系统" => tongue[way, "command line"],
            _ => way,
        };

    /// <summary>The word for an action.</summary>
    public static string Of(string action, Tongue tongue) =>
        Array.Find(All, pair => pair.Code == action) is { Word: { } word } ? tongue[word, action] : action;
}
