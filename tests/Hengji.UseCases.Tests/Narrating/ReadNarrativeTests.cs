using Hengji.Storage.Dossiers;
using Hengji.Storage.People;
using Hengji.UseCases.Filling;
using Hengji.UseCases.Narrating;
using Hengji.UseCases.People;
using Hengji.UseCases.Tests.Filling;

namespace Hengji.UseCases.Tests.Narrating;

public sealed class ReadNarrativeTests : IDisposable
{
    private static readonly Actor Finance = SampleDossier.Someone(Role.DepartmentFinance);
    private readonly SampleDossier sample = new();

    [Fact]
    public void Every_paragraph_stands_once_under_the_heading_the_report_prints()
    {
        var document = Read();

        document.Paragraphs.Select(paragraph => paragraph.Address.Row)
            .ShouldBe(sample.Live().Material.Rows["narrative"].Select(row => row.Key), ignoreOrder: true);
        document.Paragraphs.Single(paragraph => paragraph.Address.Row == "control_reason").Heading.ShouldBe("2.“三公经费”支出使用和管理情况");
        document.Sections.Sum(section => section.Blocks.Length + 1).ShouldBe(document.Blocks.Length);
    }

    [Fact]
    public void Bound_numbers_carry_value_and_name_and_others_are_told_apart()
    {
        Save("basic_intro", "有{{staff.actual}}人、5432万元，见{{staff.nothing}}。");

        var parts = Of("basic_intro").Parts;

        parts.Select(part => (part.Kind, part.Text)).ShouldBe(
        [
            (NarrativePartKind.Words, "有"), (NarrativePartKind.Bound, "158"), (NarrativePartKind.Words, "人、"),
            (NarrativePartKind.Free, "5432万"), (NarrativePartKind.Words, "元，见"), (NarrativePartKind.Broken, "{{staff.nothing}}"),
            (NarrativePartKind.Words, "。"),
        ]);
        parts[1].Label.ShouldBe("人员与机构情况 · 年末实有在职人数（人）");
        Of("basic_intro").FreeCount.ShouldBe(2);
    }

    [Fact]
    public void A_paragraph_without_a_row_is_there_to_be_written_and_gets_its_row_in_the_reports_order()
    {
        var keys = Keys();
        Change(storage => ChangeRows.RemoveAsync(storage, sample.Live().Pack, 1, "narrative", "duties", Finance, SampleDossier.Now)).ShouldBe("duties");
        (Of("duties").HasRow, Of("duties").IsOpen).ShouldBe((false, true));

        Add("duties").ShouldBe("duties");
        Add("duties").ShouldBe("duties"); // the second of two who began it finds it there
        Keys().ShouldBe(keys);
        Save("duties", "重写。");
        (Of("duties").HasRow, Of("duties").Text).ShouldBe((true, "重写。"));
        Add("nobody-asks").ShouldBe("cell.not-found");
    }

    [Fact]
    public void What_the_report_does_not_print_stands_at_the_end()
    {
        var key = Change(storage => ChangeRows.AddAsync(storage, sample.Live().Pack, 1, "narrative", null, Finance, SampleDossier.Now));

        var last = Read().Paragraphs.Last();
        (last.Address.Row, last.IsPrinted).ShouldBe((key, false));
    }

    [Fact]
    public void Under_review_nothing_is_open()
    {
        sample.Move(Stage.PanelOpinion);

        Read().Paragraphs.ShouldAllBe(paragraph => !paragraph.IsOpen);
    }

    public void Dispose() => sample.Dispose();

    private NarrativeDocument Read() => ReadNarrative.Run(sample.Live(), Finance.Rights);

    private NarrativeParagraph Of(string key) => Read().Paragraphs.Single(paragraph => paragraph.Address.Row == key);

    private List<string> Keys() => [.. sample.Live().Material.Rows["narrative"].Select(row => row.Key)];

    private void Save(string key, string text) => sample.Save(Finance, $"narrative.text@{key}", text).Cells[0].IsSaved.ShouldBeTrue();

    private string Add(string key) =>
        Change(storage => ChangeRows.AddAskedAsync(storage, sample.Live().Pack, 1, "narrative", key, Finance, SampleDossier.Now));

    private string Change(Func<Hengji.Storage.HengjiDbContext, Task<Result<string>>> change)
    {
        using var storage = sample.Open();
        var outcome = change(storage).GetAwaiter().GetResult();
        return outcome.IsSuccess ? outcome.Value : outcome.Problems[0].Code;
    }
}
