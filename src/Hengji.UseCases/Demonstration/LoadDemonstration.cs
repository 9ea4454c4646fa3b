using Hengji.Storage;
using Hengji.Storage.People;
using Hengji.UseCases.Collecting;
using Hengji.UseCases.Filling;
using Hengji.UseCases.Packs;
using Hengji.UseCases.People;
using Hengji.UseCases.Trail;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Hengji.UseCases.Demonstration;

/// <summary>Loads the sample department with one account per role (演示数据), once.</summary>
public static class LoadDemonstration
{
    /// <summary>Password of every demonstration account; never used outside a demonstration.</summary>
    public const string Password = "Hengji@2022";

    /// <summary>Loads unless there is a department already.</summary>
    /// <returns>Null, or the first reason why the sample cannot be read.</returns>
    public static async Task<Problem?> RunAsync(
        HengjiDbContext storage, UserManager<Person> people, PackShelf packs, string sampleFolder, DateTime now,
        CancellationToken cancel = default)
    {
        if (await storage.Departments.AnyAsync(cancel))
            return null;
        var collected = CollectInput.Run(sampleFolder, previousInput: null, packs.Folder);
        if (!collected.IsSuccess)
            return collected.Problems[0];
        var (pack, submission) = collected.Value;
        var dossier = await StoreMaterial.RunAsync(storage, submission, pack.Forms, Actor.System, now, cancel);
        foreach (var account in DemonstrationAccounts.For(submission.Units))
            await AddAsync(storage, people, account, dossier.DepartmentId, now, cancel);
        return null;
    }

    /// <summary>The same from a page: for the security administrator of an installation without any department.</summary>
    /// <returns>Null, or <c>person.forbidden</c>, <c>demonstration.not-empty</c>, why the sample cannot be read.</returns>
    public static async Task<Problem?> ByHandAsync(
        HengjiDbContext storage, UserManager<Person> people, PackShelf packs, string sampleFolder, Actor actor, DateTime now,
        CancellationToken cancel = default)
    {
        if (!actor.Rights.Has(Role.SecurityAdministrator))
            return new NotYourTask();
        if (await storage.Departments.AnyAsync(cancel))
            return new NotEmpty();
        try
        {
            if (await RunAsync(storage, people, packs, sampleFolder, now, cancel) is { } unread)
                return unread;
        }
        catch (DbUpdateException)
        {
            storage.ChangeTracker.Clear();
            if (await storage.Departments.AnyAsync(cancel))
                return new NotEmpty(); // a second click: the first one's department has the budget code already
            throw;
        }
        var recorded = await Recorded.RunAsync<bool>(storage, TrailWriter.Settings, actor, now, lines =>
        {
            lines.Add(new TrailLine("demonstration.load", Path.GetFileName(sampleFolder)));
            return Task.FromResult<Result<bool>>(true);
        }, cancel);
        return recorded.IsSuccess ? null : recorded.Problems[0];
    }

    private static async Task AddAsync(
        HengjiDbContext storage, UserManager<Person> people, DemonstrationAccount account, long departmentId, DateTime now,
        CancellationToken cancel)
    {
        if (await people.FindByNameAsync(account.Name) is not null)
            return; // the installation's own first account keeps its password
        var person = new Person { UserName = account.Name, FullName = account.FullName, Post = account.Post, PasswordChangedAt = now };
        var made = await people.CreateAsync(person, Password);
        if (!made.Succeeded)
            throw new InvalidOperationException(string.Join(' ', made.Errors.Select(error => error.Description)));
        _ = storage.Grants.Add(new RoleGrant
        {
            PersonId = person.Id,
            Role = account.Role,
            DepartmentId = account.IsOfDepartment ? departmentId : null,
            UnitKey = account.UnitKey,
        });
        _ = await storage.SaveChangesAsync(cancel);
    }
}

/// <summary>A demonstration never mixes with real departments.</summary>
public sealed record NotEmpty() : Problem(
    "demonstration.not-empty",
    "已有部门，不能再载入演示数据。请在另一个数据文件夹中演示：./hengji serve --demo --data 文件夹。",
    "There are departments already; show the demonstration in another data folder: ./hengji serve --demo --data FOLDER.");
