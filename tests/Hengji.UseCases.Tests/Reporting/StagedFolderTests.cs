using Hengji.UseCases.Forms;
using Hengji.UseCases.Reporting;

namespace Hengji.UseCases.Tests.Reporting;

/// <summary>Output that appears whole or not at all.</summary>
public sealed class StagedFolderTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("hengji-staged-").FullName;

    private string Target => Path.Combine(root, "out");

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public void Nothing_is_there_before_it_is_published()
    {
        using (var staged = Staged("a.txt", "b.txt"))
            Directory.Exists(Target).ShouldBeFalse();

        Directory.GetFileSystemEntries(root).ShouldBeEmpty();
    }

    [Fact]
    public void Published_into_nothing_it_becomes_the_folder()
    {
        using (var staged = Staged("a.txt", "b.txt"))
            staged.Publish();

        All().ShouldBe(["out/a.txt=new", "out/b.txt=new"]);
    }

    [Fact]
    public void Published_over_a_folder_it_replaces_takes_away_and_leaves_alone()
    {
        Existing("a.txt", "old.pdf", "mine.txt");

        using (var staged = Staged("a.txt", "b.txt"))
            staged.Publish("old.pdf", "never-there.pdf");

        All().ShouldBe(["out/a.txt=new", "out/b.txt=new", "out/mine.txt=old"]);
    }

    [Theory]
    [InlineData("a.txt")] // fails at the first file
    [InlineData("c.txt")] // fails at the last, when others were already moved
    public void When_one_file_cannot_be_put_in_place_all_are_as_before(string obstacle)
    {
        Existing("a.txt", "b.txt", "old.pdf");
        File.Delete(Path.Combine(Target, obstacle));
        Directory.CreateDirectory(Path.Combine(Target, obstacle));
        var before = All();

        using (var staged = Staged("a.txt", "b.txt", "c.txt"))
            Should.Throw<IOException>(() => staged.Publish("old.pdf"));

        All().ShouldBe(before);
        Directory.Exists(Path.Combine(Target, obstacle)).ShouldBeTrue();
        Directory.GetFileSystemEntries(root, ".*", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    [Fact]
    public void A_writer_that_fails_half_way_leaves_the_earlier_file()
    {
        Existing("a.txt");

        var problem = WholeFile.Write(Path.Combine(Target, "a.txt"), stream =>
        {
            stream.Write("half"u8);
            throw new IOException("the disk went away");
        });

        problem!.Code.ShouldBe("output.not-writable");
        problem.Describe().ShouldContain("the disk went away");
        All().ShouldBe(["out/a.txt=old"]);
    }

    [Fact]
    public void A_fault_of_ours_half_way_leaves_the_earlier_file_too()
    {
        Existing("a.txt");

        Should.Throw<InvalidOperationException>(() => WholeFile.Write(Path.Combine(Target, "a.txt"), stream =>
        {
            stream.Write("half"u8);
            throw new InvalidOperationException();
        }));

        All().ShouldBe(["out/a.txt=old"]);
    }

    [Fact]
    public void A_problem_of_the_writer_is_passed_on()
    {
        var problem = WholeFile.Write(Path.Combine(root, "a.txt"), _ => new Problem("some.problem", "有问题", "a problem"));

        problem!.Code.ShouldBe("some.problem");
        Directory.GetFileSystemEntries(root).ShouldBeEmpty();
    }

    private StagedFolder Staged(params string[] files)
    {
        var staged = StagedFolder.Create(Target).Value;
        foreach (var file in files)
            File.WriteAllText(staged.PathOf(file), "new");
        return staged;
    }

    private void Existing(params string[] files)
    {
        Directory.CreateDirectory(Target);
        foreach (var file in files)
            File.WriteAllText(Path.Combine(Target, file), "old");
    }

    private string[] All() =>
        [.. Directory.GetFiles(root, "*", SearchOption.AllDirectories)
            .Select(file => $"{Path.GetRelativePath(root, file)}={File.ReadAllText(file)}").Order(StringComparer.Ordinal)];
}
