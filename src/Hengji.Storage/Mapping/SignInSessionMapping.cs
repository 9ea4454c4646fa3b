using Hengji.Storage.People;

namespace Hengji.Storage.Mapping;

internal sealed class SignInSessionMapping : IEntityTypeConfiguration<SignInSession>
{
    public void Configure(EntityTypeBuilder<SignInSession> builder)
    {
        builder.ToTable("sessions");
        builder.Property(session => session.Id).HasMaxLength(32);
        builder.Property(session => session.From).HasMaxLength(64);
        builder.Property(session => session.Browser).HasMaxLength(200);
        builder.HasIndex(session => session.PersonId);
    }
}
