using System.Text;
using Hengji.Storage.People;
using Hengji.UseCases.Auditing;
using Hengji.UseCases.Evidencing;
using Hengji.UseCases.Packs;
using Hengji.UseCases.People;
using Hengji.UseCases.Tests.Filling;
using Microsoft.EntityFrameworkCore;

namespace Hengji.UseCases.Tests.Auditing;

/// <summary>People who audit reports, on a database and a folder of their own.</summary>
internal sealed class AuditRoom : IDisposable
{
    /// <summary>One figure is wrong, so that two sums break: 202.10 should be 220.10.</summary>
    public const string Report = """
        # 2022年度部门整体支出绩效自评报告

        收入情况（万元）

        | 单位 | 收入合计 | 其中：上年结转 | 财政拨款 | 其他收入 |
        |---|---|---|---|---|
        | 汇总 | 1000.53 | 100.11 | 880.30 | 20.12 |
        | 1、机关 | 600.20 | 60.05 | 530.10 | 10.05 |
        | 2、甲中心 | 250.18 | 25.03 | 202.10 | 5.05 |
        | 3、乙中心 | 150.15 | 15.03 | 130.10 | 5.02 |
        """;

    public static readonly Actor Finance = SampleDossier.Someone(Role.DepartmentFinance);
    public static readonly Actor Panel = SampleDossier.Someone(Role.PanelLeader);
    public static readonly Actor Bureau = new(8, "科室人员", new Rights([new Grant(Role.FinanceDivision, null, null, null, null)]), "127.0.0.1", "测试");

    private readonly SampleDossier sample = new();
    private readonly AuditBench bench = new(new PackShelf(Repository.PathOf("packs")));

    public EvidenceFolder Folder => new(sample.PathOf("evidence"));

    public Hengji.Storage.HengjiDbContext Storage() => sample.Open();

    public Result<AuditAdded> Add(Actor actor, string text = Report, string name = "自评报告.md", long? department = null) =>
        AddBytes(actor, Encoding.UTF8.GetBytes(text), name, department);

    public Result<AuditAdded> AddBytes(Actor actor, byte[] content, string name, long? department = null)
    {
        using var storage = sample.Open();
        return AddAudit.RunAsync(storage, Folder, bench, name, new MemoryStream(content), department, actor, SampleDossier.Now).GetAwaiter().GetResult();
    }

    public Result<OpenedAudit> Open(long id, Actor actor)
    {
        using var storage = sample.Open();
        return OpenAudit.RunAsync(storage, id, actor.Rights).GetAwaiter().GetResult();
    }

    public Result<long> Decide(long id, int number, bool? isAccepted, string reason, Actor actor, long? seen = null)
    {
        var key = Open(id, actor) is { IsSuccess: true, Value: var opened } ? opened.Findings[number - 1].Key : "none";
        using var storage = sample.Open();
        return DecideFinding.RunAsync(storage, new FindingWish(id, key, isAccepted, reason), actor, SampleDossier.Now, seen).GetAwaiter().GetResult();
    }

    public Result<long> Rerun(long id, Actor actor)
    {
        using var storage = sample.Open();
        return RerunAudit.RunAsync(storage, Folder, bench, id, actor, SampleDossier.Now).GetAwaiter().GetResult();
    }

    public Result<long> Compare(long id, Actor actor, long[] annexes, long? lastYear = null, long? seen = null)
    {
        using var storage = sample.Open();
        return CompareAudit.RunAsync(storage, Folder, bench, id, new CompanionWish([.. annexes], lastYear), actor, SampleDossier.Now, seen).GetAwaiter().GetResult();
    }

    public (System.Collections.Immutable.ImmutableArray<AuditLine> Lines, int Count) List(Actor actor)
    {
        using var storage = sample.Open();
        return ListAudits.RunAsync(storage, actor.Rights).GetAwaiter().GetResult();
    }

    public Result<byte[]> Download(long id, string file, Actor actor) =>
        AuditDownloads.RunAsync(Open(id, actor).Value, file, Folder, bench, TimeProvider.System).GetAwaiter().GetResult();

    /// <summary>As if another build of the program had made the result.</summary>
    public void MakeOld()
    {
        using var storage = sample.Open();
        storage.AuditResults.ExecuteUpdate(set => set.SetProperty(result => result.Program, "0.0.1"));
    }

    public List<string> Trail()
    {
        using var storage = sample.Open();
        return [.. storage.TrailEntries.AsNoTracking().OrderBy(entry => entry.Id).Select(entry => entry.Action).AsEnumerable()
            .Where(action => action.StartsWith("audit.", StringComparison.Ordinal))];
    }

    public void Dispose()
    {
        bench.Dispose();
        sample.Dispose();
    }
}
