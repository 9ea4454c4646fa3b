using System.IO.Compression;
using Hengji.Storage.Dossiers;
using Hengji.Storage.People;
using Hengji.UseCases.Evidencing;
using Hengji.UseCases.People;
using Hengji.UseCases.Tests.Filling;

namespace Hengji.UseCases.Tests.Evidencing;

public sealed class EvidenceTests : IDisposable
{
    private static readonly Actor Finance = SampleDossier.Someone(Role.DepartmentFinance);
    private static readonly byte[] Pdf = "%PDF-1.7 ..."u8.ToArray();
    private readonly SampleDossier sample = new();

    [Theory]
    [InlineData("word/document.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    [InlineData("xl/workbook.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    [InlineData("OFD.xml", "application/ofd")]
    public void Packages_are_known_by_their_parts(string part, string mediaType) =>
        EvidenceKinds.Of(new MemoryStream(Zip(part)), "x").Value.ShouldBe(mediaType);

    [Fact]
    public void Archives_programs_macros_and_damaged_files_are_refused()
    {
        foreach (var content in (byte[][])[Zip("readme.txt"), "MZ..."u8.ToArray(), "<html>"u8.ToArray(), "PK\u0003\u0004junk"u8.ToArray(), []])
            EvidenceKinds.Of(new MemoryStream(content), "x").Problems.Single().Code.ShouldBe("evidence.kind-refused");
        EvidenceKinds.Of(new MemoryStream(Zip("word/document.xml", "word/vbaProject.bin")), "x").Problems.Single().Code.ShouldBe("evidence.macros");
    }

    [Fact]
    public void A_file_used_twice_is_kept_once_and_its_reuse_is_told()
    {
        _ = Add(Finance, "P1", "通知.pdf", Pdf).Value;
        _ = Add(Finance, "P1-2", "另一名.pdf", Pdf).Value;
        Add(Finance, "P1", "再来.pdf", Pdf).Problems.Single().Code.ShouldBe("evidence.twice");

        using var storage = sample.Open();
        storage.EvidenceFiles.Count().ShouldBe(1);
        List().Single(item => item.Row == "P1").AlsoAt.ShouldBe(["P1-2"]);
        Directory.EnumerateFiles(sample.PathOf("evidence"), "*", SearchOption.AllDirectories).Count().ShouldBe(1);
    }

    [Fact]
    public void Any_row_may_be_proved_and_reuse_is_told_across_forms()
    {
        _ = Add(Finance, "P1", "凭证.pdf", Pdf).Value;
        _ = Add(Finance, "_", "基金凭证.pdf", Pdf, "fund").Value;
        Add(Finance, "u07", "回单.pdf", Pdf, "income").Problems.Single().Code.ShouldBe("row.forbidden"); // the unit's own, while it is being filled

        List().Single(item => item.Form == "fund").AlsoAt.ShouldBe(["indicators@P1"]);
        _ = Add(SampleDossier.Someone(Role.UnitClerk, "u07"), "u07", "回单.pdf", Pdf, "income").Value;
        Add(SampleDossier.Someone(Role.UnitClerk, "u08"), "u07", "回单.pdf", Pdf, "income").Problems.Single().Code.ShouldBe("evidence.not-found");
    }

    [Fact]
    public void Removed_evidence_stays_on_the_disk_and_in_the_trail()
    {
        var use = Add(Finance, "P1", "通知.pdf", Pdf).Value;

        using var storage = sample.Open();
        Remove(use.Id).Value.ShouldBe("通知.pdf");

        new EvidenceFolder(sample.PathOf("evidence")).Open(use.Sha256).ShouldNotBeNull().Dispose();
        storage.TrailEntries.Count(entry => entry.Action == "evidence.remove").ShouldBe(1);
        storage.EvidenceUses.Single().RemovedAt.ShouldNotBeNull();
    }

    [Fact]
    public void A_stranger_and_a_late_filler_give_nothing()
    {
        Add(SampleDossier.Someone(Role.UnitClerk, "u03"), "P1", "通知.pdf", Pdf).Problems.Single().Code.ShouldBe("evidence.not-found");
        sample.Move(Stage.FinanceReview);
        Add(Finance, "P1", "通知.pdf", Pdf).Problems.Single().Code.ShouldBe("row.forbidden");
    }

    public void Dispose() => sample.Dispose();

    private Result<Hengji.Storage.Evidence.EvidenceUse> Add(Actor actor, string row, string name, byte[] content, string form = "indicators")
    {
        using var storage = sample.Open();
        return AddEvidence.RunAsync(
            storage, new EvidenceFolder(sample.PathOf("evidence")), sample.Live(), form, row, name, new MemoryStream(content), actor, SampleDossier.Now)
            .GetAwaiter().GetResult();
    }

    private System.Collections.Immutable.ImmutableArray<EvidenceItem> List()
    {
        using var storage = sample.Open();
        return ListEvidence.RunAsync(storage, sample.Live(), Finance.Rights).GetAwaiter().GetResult();
    }

    private Result<string> Remove(long use)
    {
        using var storage = sample.Open();
        return RemoveEvidence.RunAsync(storage, sample.Live(), use, Finance, SampleDossier.Now).GetAwaiter().GetResult();
    }

    private static byte[] Zip(params string[] parts)
    {
        using var bytes = new MemoryStream();
        using (var package = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in parts)
                package.CreateEntry(part).Open().Dispose();
        }
        return bytes.ToArray();
    }
}
