using Hengji.Storage;
using Hengji.Storage.People;
using Hengji.UseCases.Trail;
using Microsoft.AspNetCore.Identity;

namespace Hengji.UseCases.People;

/// <summary>The security administrator opens an account (开户); its password must be changed at the first sign-in.</summary>
public static class CreateAccount
{
    private const int MostName = 50;
    private const int MostPost = 100;

    /// <summary>Opens it.</summary>
    /// <returns>The account, or <c>person.forbidden</c>, <c>person.bad-name</c>, <c>person.name-taken</c>, <c>person.password</c>.</returns>
    public static Task<Result<Person>> RunAsync(
        HengjiDbContext storage, UserManager<Person> people, string name, string fullName, string post, string password, Actor actor,
        DateTime now, CancellationToken cancel = default) =>
        Recorded.RunAsync<Person>(storage, TrailWriter.People, actor, now, async lines =>
        {
            if (!actor.Rights.Has(Role.SecurityAdministrator))
                return new NotYourTask();
            if (Refusal(name, fullName, post) is { } refusal)
                return refusal;
            if (await people.FindByNameAsync(name) is not null)
                return new NameTaken(name);
            var person = new Person { UserName = name, FullName = fullName, Post = post, MustChangePassword = true, PasswordChangedAt = now };
            if (await PasswordRules.RefusalAsync(people, person, password) is { } weak)
                return Result<Person>.Failure([weak]);
            var made = await people.CreateAsync(person, password);
            if (!made.Succeeded)
                return new BadPassword(made.Errors.First().Description, made.Errors.First().Description);
            lines.Add(new TrailLine("person.create", name, "", post.Length > 0 ? $"{fullName}（{post}）" : fullName));
            return person;
        }, cancel);

    private static BadName? Refusal(string name, string fullName, string post)
    {
        if (!IsGood(name, MostName) || name.Any(char.IsWhiteSpace))
            return new BadName("用户名", "The user name", MostName);
        if (!IsGood(fullName, MostName))
            return new BadName("姓名", "The full name", MostName);
        return post.Length > MostPost ? new BadName("职务", "The post", MostPost) : null;
    }

    private static bool IsGood(string text, int most) => text.Length > 0 && text.Length <= most && text.Trim() == text && !text.Any(char.IsControl);
}
