using System.Collections.Immutable;
using Hengji.Documents.Excel;
using Hengji.Figures;
using Hengji.Forms;
using Hengji.Storage.Dossiers;
using Hengji.Storage.People;
using Hengji.UseCases.Merging;
using Hengji.UseCases.People;
using Hengji.UseCases.Tests.Filling;

namespace Hengji.UseCases.Tests.Merging;

public sealed class MergeTests : IDisposable
{
    private const string Name = "填报.xlsx";
    private static readonly Actor Finance = SampleDossier.Someone(Role.DepartmentFinance);
    private static readonly Actor Clerk = SampleDossier.Someone(Role.UnitClerk, "u03");

    private readonly SampleDossier sample = new();

    [Fact]
    public void A_workbook_nobody_touched_changes_nothing()
    {
        var plan = Plan(Finance, Download(Finance));

        plan.Lines.ShouldBeEmpty();
        plan.NewRows.ShouldBeEmpty();
        plan.Remarks.ShouldBeEmpty();
        plan.Agreeing.ShouldBeGreaterThan(500);
    }

    [Fact]
    public void A_changed_cell_is_taken_with_file_and_cell_as_its_source()
    {
        sample.Move(Stage.Compiling);
        var file = Edit(Download(Finance), "income.carryover@u03", "77.70");

        Plan(Finance, file).Taken.Single().Address.ToString().ShouldBe("income.carryover@u03");
        Apply(Finance, file).Value.Saved.ShouldBe(1);

        sample.Text("income.carryover@u03").ShouldBe("77.70");
        sample.Cell("income.carryover@u03")!.Source.ShouldStartWith(Name);
        sample.Cell("income.carryover@u03")!.Version.ShouldBe(2);
        using var storage = sample.Open();
        storage.TrailEntries.Single(entry => entry.Action == "workbook.merge").Subject.ShouldBe(Name);
        storage.TrailEntries.Single(entry => entry.Action == "cell.save").New.ShouldBe("77.70");
        Apply(Finance, file).Value.Saved.ShouldBe(0);
    }

    [Fact]
    public void What_others_changed_meanwhile_stays()
    {
        sample.Move(Stage.Compiling);
        var file = Edit(Download(Finance), "income.carryover@u03", "77.70");
        sample.Save(Finance, "income.other@u04", "9.99");

        Apply(Finance, file).Value.Saved.ShouldBe(1);

        sample.Text("income.other@u04").ShouldBe("9.99");
    }

    [Fact]
    public void A_cell_both_changed_waits_for_a_choice_and_nothing_is_written_before()
    {
        sample.Move(Stage.Compiling);
        var file = Edit(Edit(Download(Finance), "income.carryover@u03", "77.70"), "income.other@u03", "1.11");
        sample.Save(Finance, "income.carryover@u03", "88.80");

        var conflict = Plan(Finance, file).Conflicts.Single();
        (conflict.Theirs, conflict.Mine).ShouldBe(("88.80", "77.70"));
        Apply(Finance, file).Problems.Single().Code.ShouldBe("merge.conflicts-open");
        sample.Text("income.other@u03").ShouldNotBe("1.11");

        Apply(Finance, file, new MergeChoice(conflict.Address, TakesMine: true, conflict.Version)).Value.Saved.ShouldBe(2);
        sample.Text("income.carryover@u03").ShouldBe("77.70");
    }

    [Fact]
    public void A_choice_made_for_another_value_does_not_count()
    {
        sample.Move(Stage.Compiling);
        var file = Edit(Download(Finance), "income.carryover@u03", "77.70");
        sample.Save(Finance, "income.carryover@u03", "88.80");
        var conflict = Plan(Finance, file).Conflicts.Single();
        sample.Save(Finance, "income.carryover@u03", "99.90");

        Apply(Finance, file, new MergeChoice(conflict.Address, TakesMine: true, conflict.Version))
            .Problems.Single().Code.ShouldBe("merge.conflicts-open");
        sample.Text("income.carryover@u03").ShouldBe("99.90");
    }

    [Fact]
    public void A_clerk_gets_their_own_rows_only_and_cannot_bring_back_others()
    {
        var mine = Download(Clerk);
        mine.Forms.SelectMany(form => form.Form.Rows).Select(row => row.Key).Distinct().ShouldBe(["u03"]);
        mine.Base!.Cells.Keys.Where(at => at.Form != "units").Select(at => at.Row).Distinct().ShouldBe(["u03"]);

        var whole = Edit(Edit(Download(Finance), "income.carryover@u04", "66.60"), "income.carryover@u03", "55.50");
        var plan = Plan(Clerk, whole);

        plan.Taken.Single().Address.Row.ShouldBe("u03");
        plan.Lines.ShouldAllBe(line => line.Address.Row == "u03");
        Apply(Clerk, whole).Value.Saved.ShouldBe(1);
        sample.Text("income.carryover@u04").ShouldNotBe("66.60");
    }

    [Fact]
    public void A_row_added_to_a_list_is_added_once()
    {
        var file = AddRow(Download(Finance), "special", "", ("name", "新增专项资金"), ("amount", "12.34"));
        var before = sample.Live().Material.Rows["special"].Length;

        Plan(Finance, file).NewRows.Length.ShouldBe(1);
        _ = Apply(Finance, file).Value;
        _ = Apply(Finance, file).Value;

        var rows = sample.Live().Material.Rows["special"];
        rows.Length.ShouldBe(before + 1);
        sample.Text($"special.amount@{rows[^1].Key}").ShouldBe("12.34");
    }

    [Fact]
    public void A_formula_typed_over_is_told_and_not_taken()
    {
        var file = Download(Finance);
        var at = FigureAddress.TryParse("income.total@u03")!.Value;
        file = file with
        {
            Forms = [.. file.Forms.Select(form => form.Form.FormId != "income" ? form : form with
            {
                Overwritten = [(at, new RawFormCell("1.00", new SourceLocation(Name, "年度收入情况!C8")))],
            })],
        };

        Plan(Finance, file).Remarks.Single().Code.ShouldBe("merge.formula-overwritten");
    }

    [Fact]
    public void A_sheet_in_another_unit_of_money_is_left_out()
    {
        var file = Edit(Download(Finance), "income.carryover@u03", "777000");
        file = file with { Forms = [.. file.Forms.Select(form => form.Form.FormId == "income" ? form with { Form = form.Form with { MoneyUnit = "元" } } : form)] };

        var plan = Plan(Finance, file);

        plan.Remarks.Single().Code.ShouldBe("merge.unit-changed");
        plan.Lines.ShouldBeEmpty();
    }

    [Fact]
    public void A_row_copied_with_its_mark_is_told_and_not_taken()
    {
        var file = AddRow(Edit(Download(Finance), "income.carryover@u03", "77.70"), "income", "u03", ("carryover", "1.00"));

        var plan = Plan(Finance, file);

        plan.Remarks.Single().Code.ShouldBe("merge.row-twice");
        plan.Lines.ShouldBeEmpty();
    }

    [Fact]
    public void A_workbook_of_another_year_is_refused()
    {
        var file = Download(Finance);
        file = file with { Base = file.Base! with { Year = "2021" } };

        PlanMerge.Run(sample.Live().Material, sample.Live().Pack.Forms, Finance.Rights, file, Name)
            .Problems.Single().Code.ShouldBe("merge.other-material");
    }

    public void Dispose() => sample.Dispose();

    private ReturnedForms Download(Actor actor)
    {
        var live = sample.Live();
        var path = sample.PathOf(Name);
        using (var file = File.Create(path))
            PersonalForms.Write(file, live, actor.Rights).Problems.ShouldBeEmpty();
        return ReturnedFormsReader.Read(path, live.Pack.Forms).Value;
    }

    private MergePlan Plan(Actor actor, ReturnedForms file) =>
        PlanMerge.Run(sample.Live().Material, sample.Live().Pack.Forms, actor.Rights, file, Name).Value;

    private Result<MergeOutcome> Apply(Actor actor, ReturnedForms file, params MergeChoice[] choices)
    {
        using var storage = sample.Open();
        return ApplyMerge.RunAsync(storage, sample.Live().Pack, 1, file, Name, choices, actor, SampleDossier.Now).GetAwaiter().GetResult();
    }

    private static ReturnedForms Edit(ReturnedForms file, string address, string text)
    {
        var at = FigureAddress.TryParse(address)!.Value;
        return OnForm(file, at.Form, rows => [.. rows.Select(row =>
            row.Key != at.Row ? row : row with { Cells = row.Cells.SetItem(at.Item, new RawFormCell(text, new SourceLocation(Name, "表!C9"))) })]);
    }

    private static ReturnedForms AddRow(ReturnedForms file, string form, string key, params (string Item, string Text)[] cells)
    {
        var place = new SourceLocation(Name, "表!A99");
        return OnForm(file, form, rows => rows.Add(new RawFormRow(
            key, "", cells.ToImmutableDictionary(cell => cell.Item, cell => new RawFormCell(cell.Text, place)), [], place)));
    }

    private static ReturnedForms OnForm(
        ReturnedForms file, string id, Func<ImmutableArray<RawFormRow>, ImmutableArray<RawFormRow>> change) =>
        file with { Forms = [.. file.Forms.Select(form => form.Form.FormId != id ? form : form with { Form = form.Form with { Rows = change(form.Form.Rows) } })] };
}
