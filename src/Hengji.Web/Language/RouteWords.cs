using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Hengji.Web.Language;

/// <summary>What every route of the interface for programs does, in words, for its description.</summary>
internal static class RouteWords
{
    private static readonly Dictionary<string, (string Chinese, string English)> Words = new(StringComparer.Ordinal)
    {
        ["getAccount"] = ("本人账号、授权和令牌范围", "Your account, roles and the token's scopes"),
        ["listTokens"] = ("本人的接口令牌", "Your access tokens"),
        ["createToken"] = ("创建接口令牌（须登录，密钥只给这一次）", "Make an access token (signed in only; the secret is told once)"),
        ["revokeToken"] = ("停用本人的令牌", "Revoke one of your tokens"),
        ["listSessions"] = ("本人的会话", "Your sessions"),
        ["endSession"] = ("结束本人的会话", "End one of your sessions"),
        ["listDuties"] = ("工作台：待办、等待和期限", "Duties: what you owe, what you wait for, by when"),
        ["listDossiers"] = ("可查看的材料", "Material you may see"),
        ["getForm"] = ("一张表的全部单元格", "All cells of a form"),
        ["saveCells"] = ("保存单元格（逐格给出结果）", "Save cells (with a result for each)"),
        ["getCell"] = ("单元格的来源、历史、批注和规则", "Source, history, comments and rules of a cell"),
        ["addRow"] = ("在清单中加一行", "Add a row to a list"),
        ["removeRow"] = ("删除清单的一行", "Remove a row of a list"),
        ["restoreRow"] = ("恢复刚删除的清单行", "Bring back a removed row of a list"),
        ["moveRow"] = ("移动清单的一行", "Move a row of a list"),
        ["findFigures"] = ("一个数可能是哪些指标", "Which figures a number may be"),
        ["getGoals"] = ("定性目标和定量指标，逐行", "Goals and indicators, row by row"),
        ["getNarrative"] = ("报告正文：各段文字、绑定和未绑定的数字", "The running text: paragraphs with their bound and unbound numbers"),
        ["getNoteMarks"] = ("一张表中有批注的单元格", "Cells of a form with open comments"),
        ["addNote"] = ("加批注或待跟进标记", "Add a comment or a follow-up flag"),
        ["deleteNote"] = ("删除批注", "Delete a comment"),
        ["resolveNote"] = ("处理完批注", "Resolve a comment"),
        ["downloadWorkbook"] = ("下载填报工作簿", "Download the forms as a workbook"),
        ["planWorkbook"] = ("试算上传的工作簿，逐行逐格给出结果，不写入", "Dry run of an upload, with a result for each row and cell"),
        ["mergeWorkbook"] = ("写入上传的工作簿，逐行逐格给出结果", "Take an upload, with a result for each row and cell"),
        ["listEvidence"] = ("佐证材料", "Evidence files"),
        ["addEvidence"] = ("上传佐证材料", "Add an evidence file"),
        ["downloadEvidence"] = ("下载佐证材料", "Download an evidence file"),
        ["removeEvidence"] = ("移除佐证材料", "Take an evidence file away"),
        ["getScores"] = ("自评得分及说明", "Self-scores with their explanation"),
        ["downloadReport"] = ("下载报告文件", "Download a file of the report"),
        ["startReportPdf"] = ("开始生成 PDF", "Start making the PDF"),
        ["getReportPdf"] = ("PDF 生成进度", "Progress of the PDF"),
        ["traceReport"] = ("核对上传的报告与数据", "Trace an uploaded report to the figures"),
        ["getReview"] = ("审签：所处环节、可办步骤、阻碍和经过", "Review: stage, steps you may do, obstacles, history"),
        ["handOn"] = ("报送或签署到下一环节（If-Match 必填）", "Hand on or sign (If-Match required)"),
        ["returnDossier"] = ("退回到较早的环节，逐格写明理由（If-Match 必填）", "Return to an earlier stage with reasons by cell (If-Match required)"),
        ["getShare"] = ("一个单位的填报部分", "A unit's share"),
        ["moveShare"] = ("单位部分的报送、审核签署或退回（If-Match 必填）", "Hand on, approve and sign, or return a unit's share (If-Match required)"),
        ["addScan"] = ("上传签字扫描件", "Keep the scan of a wet signature"),
        ["listSnapshots"] = ("快照及指纹", "Snapshots and their fingerprints"),
        ["getSnapshot"] = ("快照的规范内容", "Canonical content of a snapshot"),
        ["getDifferences"] = ("快照之间的差异", "What differs between snapshots"),
        ["listSignatures"] = ("签署及当场验证的结果", "Signatures, verified at this moment"),
        ["getSecondScores"] = ("财政复核评分", "Second scores"),
        ["saveSecondScore"] = ("保存一项复核评分", "Keep a second score"),
        ["listPeople"] = ("账号", "Accounts"),
        ["createPerson"] = ("开立账号", "Open an account"),
        ["closePerson"] = ("停用账号", "Close an account"),
        ["reopenPerson"] = ("恢复账号", "Reopen an account"),
        ["unlockPerson"] = ("解除锁定", "Unlock an account"),
        ["resetPassword"] = ("重置初始密码", "Give a new initial password"),
        ["listGrants"] = ("一个人的授权", "A person's roles"),
        ["giveGrant"] = ("授权", "Give a role"),
        ["takeGrant"] = ("收回授权", "Take a role back"),
        ["listDepartments"] = ("部门", "Departments"),
        ["createDepartment"] = ("新建部门", "Enter a department"),
        ["openYear"] = ("开设年度材料", "Open a department's material of a year"),
        ["listUnits"] = ("一个部门历年的单位", "A department's units through the years"),
        ["createUnit"] = ("新设单位", "Set up a unit"),
        ["renameUnit"] = ("单位更名", "Rename a unit"),
        ["addUnitAlias"] = ("加单位别名", "Add another name of a unit"),
        ["mergeUnits"] = ("单位合并", "Merge units"),
        ["splitUnit"] = ("单位拆分", "Split a unit"),
        ["listCalendarDays"] = ("节假日与调休", "Holidays and worked weekends"),
        ["setCalendarDay"] = ("设定一天放假或上班", "Set a day"),
        ["clearCalendarDay"] = ("取消一天的设定", "Clear a day"),
        ["importCalendar"] = ("导入一年的节假日", "Import a year's holidays"),
        ["listDeadlines"] = ("各环节期限", "Deadlines of the steps"),
        ["setDeadline"] = ("调整期限", "Set a deadline"),
        ["clearDeadline"] = ("恢复规则包的期限", "Go back to the pack's deadline"),
        ["listPacks"] = ("规则包及自检", "Packs with lint results"),
        ["describePack"] = ("规则包说明", "Documentation of a pack"),
        ["searchTrail"] = ("查操作日志", "Search the audit trail"),
        ["verifyTrail"] = ("验证操作日志", "Verify the audit trail"),
    };

    /// <summary>Puts the words of the request's language into the description.</summary>
    public static Task DescribeAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancel)
    {
        if (operation.OperationId is { } name && Words.TryGetValue(name, out var words))
            operation.Summary = context.ApplicationServices.GetRequiredService<Tongue>()[words.Chinese, words.English];
        return Task.CompletedTask;
    }
}
