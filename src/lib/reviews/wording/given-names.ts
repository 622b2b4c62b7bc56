/** A modest list of given names, so that a pupil's name is noticed before it is kept; names that are also words or places are left to context. */

const NAMES = `
Aaron Abigail Adam Adeel Ahmed Aisha Aleksander Alex Alexander Alfie Ali Alice Amara Amelia Amina Amira Amy Ana Andrei
Anna Annie Anya Archie Arjun Arthur Ava Ayaan Ayesha Beatrice Beau Bella Ben Benjamin Bilal Billy Bobby Caleb Callum
Cameron Charlie Charlotte Chloe Connor Daisy Daniel Danny David Dominic Dylan Ebony Eden Edward Eleanor Eliza Elizabeth
Ella Ellie Elliot Elsie Emilia Emily Emma Esme Ethan Eva Evelyn Evie Ewan Ezra Farah Fatima Felix Filip Finley Finn Florence Frankie
Freddie Freya Gabriel George Georgia Grzegorz Habib Hamza Hana Hannah Harley Harriet Harrison Harry Harvey Hassan
Henry Hugo Hussain Ibrahim Imogen Isaac Isabella Isabelle Isla Ismail Jack Jackson Jacob Jake Jakub James Jamie Jayden
Jessica Jesse Joe Joseph Josh Joshua Jude Julia Kai Kayla Keira Khadija Kian Kieran Kofi Kwame Kyle Laila Layla Leah Lena Leo
Leon Lewis Liam Lily Logan Lola Louie Louis Luca Lucas Lucy Luke Lydia Maja Maisie Maria Marcus Maryam Mason Matilda
Matthew Max Maya Megan Mia Michael Mila Millie Mohamed Mohammad Mohammed Molly Muhammad Musa Mustafa Myla Nadia Nancy Nathan
Nathaniel Niamh Noah Nour Oliver Olivia Ollie Omar Orla Oscar Owen Phoebe Piotr Poppy Priya Rafael Ralph Rayan Reggie Reuben Rhys Riley
Robyn Ronnie Rory Rosie Ruby Ryan Saad Safa Sam Samir Samuel Sara Sarah Scarlett Sebastian Shannon Sofia Sophia Sophie Stanley Stefan Tamara
Teddy Thea Theo Theodore Thomas Tobias Toby Tommy Tyler Umar Victoria Wiktor William Yasmin Yusuf Zac Zach Zachary Zahra Zain Zainab
Zara Zoe Zofia
Tom Tim Dan Nick Katie Kate Holly Libby Lottie Maddie Abbie Amelie Aoife Imran Jasmine Aleena Anaya Aarav Rohan Simran Harpreet
Gurpreet Mei Wei Oleksandr Anastasia Sasha Olena Mateo Tariq Nadeem Layan Sumaya Abdul Abdullah Chidi Ngozi Adaeze Tyrone Kwasi
Aled Alun Alys Anest Angharad Aneirin Anwen Bedwyr Beca Begw Bethan Betsan Bronwen Cadi Caio Caradog Carwyn Catrin Ceinwen Ceri Cerys
Deiniol Deio Deiniol Efa Efan Eifion Eilir Einir Eirlys Eleri Elan Elin Elis Eluned Emrys Ffion Fflur Gareth Garmon
Gethin Gruff Gruffudd Gruffydd Guto Gwenan Gwenllian Gwilym Gwion Heledd Huw Hywel Idris Iestyn Ieuan Ifan Ilan Ioan Iolo
Iwan Lleucu Llew Llinos Llio Lowri Luned Macsen Madog Magi Mali Malan Mared Marged Mari Megan Meilir Meirion Menna Miriam Moi Morfydd
Morgan Nansi Nel Nerys Nia Nansi Osian Owain Rhian Rhiannon Rhodri Rhun Rhydian Sioned Siân Siwan Steffan Swyn Tomos Trystan Twm
Tesni Tirion Tudur Ynyr
`;

/** Given names as they are written, capital first. */
export const givenNames: ReadonlySet<string> = new Set(NAMES.trim().split(/\s+/u));
